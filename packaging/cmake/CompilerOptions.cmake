# Warnings, hardening and sanitizers: one interface target that every room and test links.
add_library(herald_options INTERFACE)
target_compile_options(herald_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual -Wnull-dereference -Wimplicit-fallthrough
    $<$<BOOL:${HERALD_WERROR}>:-Werror>)
target_compile_definitions(herald_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    HERALD_VERSION="${PROJECT_VERSION}")

set(HERALD_ROOMS_AS STATIC)
if(HERALD_SANITIZE)
    set(HERALD_ROOMS_AS SHARED)
    target_compile_options(herald_options INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer -Og
        -g1) # lines for the reports; all that a debugger could ask for doubles the time to build
    target_link_options(herald_options INTERFACE -fsanitize=address,undefined)
    # GCC 12's null-dereference analysis misfires on instrumented code.
    target_compile_options(herald_options INTERFACE -Wno-null-dereference -Wno-maybe-uninitialized)
elseif(CMAKE_BUILD_TYPE MATCHES "^Rel")
    include(CheckPIESupported)
    check_pie_supported()
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    target_compile_options(herald_options INTERFACE
        -fstack-protector-strong -fstack-clash-protection -fcf-protection -Wno-null-dereference
        -g1)
    target_compile_definitions(herald_options INTERFACE _FORTIFY_SOURCE=2 _GLIBCXX_ASSERTIONS)
    target_link_options(herald_options INTERFACE LINKER:-z,relro,-z,now LINKER:--as-needed)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE_PROGRAM})
endif()

# Some hundred test programs are linked, and a release is only one.
find_program(HERALD_MOLD mold)
if(HERALD_MOLD AND NOT CMAKE_BUILD_TYPE MATCHES "^Rel")
    target_link_options(herald_options INTERFACE -fuse-ld=mold)
endif()
