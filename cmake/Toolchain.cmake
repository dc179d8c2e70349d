# Compiler settings shared by every target, and ipt_layer(), which makes one.

find_program(IPT_CCACHE ccache)
if(IPT_CCACHE)
    # What ccache needs to see through precompiled headers, and to share between checkouts.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        ${CMAKE_SOURCE_DIR}/cmake/compile-anew ${IPT_CCACHE})
endif()

add_library(ipt_settings INTERFACE)
target_include_directories(ipt_settings INTERFACE ${CMAKE_SOURCE_DIR}/src ${CMAKE_SOURCE_DIR})
target_compile_options(ipt_settings INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
    -Woverloaded-virtual -fpch-preprocess)
# Qt 6.4 is the oldest that has to build, so a newer Qt's word for something is no use before
# 6.4 has it too: what was deprecated later than 6.4 gives no warning.
target_compile_definitions(ipt_settings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_WARN_DEPRECATED_UP_TO=0x060400 IPT_VERSION="${PROJECT_VERSION}")
if(IPT_WARNINGS_AS_ERRORS)
    target_compile_options(ipt_settings INTERFACE -Werror)
endif()
if(IPT_SANITIZE)
    target_compile_options(ipt_settings INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(ipt_settings INTERFACE -fsanitize=address,undefined)
endif()

# ipt_layer(NAME SOURCES … LINKS …): a layer is a static library that sees only what it links.
function(ipt_layer name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    if(NOT ARG_SOURCES MATCHES "\\.cpp")
        add_library(${name} INTERFACE)
        return()
    endif()
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC ipt_settings ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
endfunction()
