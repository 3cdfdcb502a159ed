# herald_room(NAME LINKS targets...): the folder src/NAME, with what is parted off in folders below it, as one library,
# herald_NAME: static; shared where the sanitizers make each program that holds a copy large (200 MB of the whole window).
# What a room may include is what it links: that is how imports go down only.
function(herald_room name)
    cmake_parse_arguments(PARSE_ARGV 1 room "" "" "LINKS;PRIVATE_LINKS;SOURCES")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
    add_library(herald_${name} ${HERALD_ROOMS_AS} ${sources} ${room_SOURCES})
    set_target_properties(herald_${name} PROPERTIES DEFINE_SYMBOL "") # all share one precompiled header
    target_link_libraries(herald_${name} PUBLIC ${room_LINKS} PRIVATE herald_options ${room_PRIVATE_LINKS})
    target_include_directories(herald_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    if(HERALD_PRECOMPILE AND name STREQUAL "base") # every room stands on it
        target_precompile_headers(herald_base PRIVATE <QtCore/QtCore>)
    elseif(HERALD_PRECOMPILE)
        target_precompile_headers(herald_${name} REUSE_FROM herald_base)
    endif()
endfunction()

# herald_test(FOLDER NAME [LABELS ...] [LINKS ...]): tests/FOLDER/NAME.cpp as one ctest, offscreen,
# in a home of its own.
function(herald_test name)
    cmake_parse_arguments(PARSE_ARGV 1 test "" "TIMEOUT" "LABELS;LINKS;COMMAND")
    add_executable(${name} ${name}.cpp)
    target_link_libraries(${name} PRIVATE herald_options herald_test_options herald_test_support ${test_LINKS})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    if(HERALD_PRECOMPILE)
        target_precompile_headers(${name} REUSE_FROM herald_test_headers)
    endif()
    if(NOT test_TIMEOUT)
        set(test_TIMEOUT 240) # seconds; only what hangs comes near it, also on a busy machine
    endif()
    add_test(NAME ${name} COMMAND ${PROJECT_SOURCE_DIR}/tests/support/in-own-home.sh ${test_COMMAND} $<TARGET_FILE:${name}>)
    set_tests_properties(${name} PROPERTIES TIMEOUT ${test_TIMEOUT} LABELS "${test_LABELS}")
endfunction()
