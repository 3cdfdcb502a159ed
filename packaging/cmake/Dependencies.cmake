# Every library Herald stands on, with its purpose. A missing one stops the configuration.
include(FeatureSummary)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Network Sql Svg DBus LinguistTools)
find_package(Qt6Keychain REQUIRED)
find_package(tl-expected REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS PrintSupport) # QCustomPlot's header names it
find_package(QCustomPlotQt6 REQUIRED)
set_package_properties(Qt6 PROPERTIES PURPOSE "the window, the network, the history database, D-Bus")
set_package_properties(Qt6Keychain PROPERTIES PURPOSE "tokens in the desktop's keychain")
set_package_properties(tl-expected PROPERTIES PURPOSE "errors as values")
set_package_properties(QCustomPlotQt6 PROPERTIES PURPOSE "the history's timeline")
if(BUILD_TESTING)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()

# QScintilla and cpp-httplib come without a CMake package in Debian 12.
find_path(QSCINTILLA_INCLUDE_DIR Qsci/qsciscintilla.h PATH_SUFFIXES qt6 REQUIRED
    HINTS ${Qt6Core_INCLUDE_DIRS} DOC "QScintilla: the data editor")
find_library(QSCINTILLA_LIBRARY qscintilla2_qt6 REQUIRED DOC "QScintilla: the data editor")
add_library(QScintilla::QScintilla UNKNOWN IMPORTED)
set_target_properties(QScintilla::QScintilla PROPERTIES
    IMPORTED_LOCATION ${QSCINTILLA_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${QSCINTILLA_INCLUDE_DIR})

find_path(HTTPLIB_INCLUDE_DIR httplib.h REQUIRED DOC "cpp-httplib: the practice cloud's HTTP server")
find_library(HTTPLIB_LIBRARY cpp-httplib REQUIRED DOC "cpp-httplib: the practice cloud's HTTP server")
add_library(httplib::httplib UNKNOWN IMPORTED)
set_target_properties(httplib::httplib PROPERTIES
    IMPORTED_LOCATION ${HTTPLIB_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${HTTPLIB_INCLUDE_DIR})

# Header only, and without a CMake package.
find_path(DTL_INCLUDE_DIR dtl/dtl.hpp REQUIRED DOC "dtl: what differs between two texts")
add_library(dtl INTERFACE)
target_include_directories(dtl SYSTEM INTERFACE ${DTL_INCLUDE_DIR})

# Its CMake package asks for its programs too.
find_path(LIBZIP_INCLUDE_DIR zip.h REQUIRED DOC "libzip: templates in and out of zip archives")
find_library(LIBZIP_LIBRARY zip REQUIRED DOC "libzip: templates in and out of zip archives")
add_library(libzip::zip UNKNOWN IMPORTED)
set_target_properties(libzip::zip PROPERTIES
    IMPORTED_LOCATION ${LIBZIP_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${LIBZIP_INCLUDE_DIR})

feature_summary(WHAT REQUIRED_PACKAGES_NOT_FOUND FATAL_ON_MISSING_REQUIRED_PACKAGES)
