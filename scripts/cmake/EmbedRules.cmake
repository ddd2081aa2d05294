# Puts rules/**/*.yaml into the program, so that a copied executable works alone.
#
# Included: defines gainsay_embed_rules(TARGET). Run with -P: writes the C++ file OUTPUT from the files
# listed, one a line, in LIST, with their paths below ROOT.

if(CMAKE_SCRIPT_MODE_FILE)
  file(STRINGS "${LIST}" paths)
  set(entries "")
  foreach(path IN LISTS paths)
    file(READ "${ROOT}/${path}" text)
    # A string literal of more than 64 KiB is beyond what the standard grants: in pieces that are joined.
    set(pieces "")
    string(LENGTH "${text}" length)
    set(at 0)
    while(at LESS length)
      string(SUBSTRING "${text}" ${at} 8000 piece)
      string(APPEND pieces "R\"gainsay(${piece})gainsay\"\n")
      math(EXPR at "${at} + 8000")
    endwhile()
    if(pieces STREQUAL "")
      set(pieces "\"\"")
    endif()
    string(APPEND entries "    {\"${path}\", std::string(${pieces}), 0},\n")
  endforeach()
  file(WRITE "${OUTPUT}.new"
    "// Written by scripts/cmake/EmbedRules.cmake: the shipped rules as text.\n"
    "#include \"rule/load.h\"\n\nnamespace gainsay {\n\n"
    "std::span<const RuleFile> EmbeddedRules() {\n"
    "  static const std::vector<RuleFile> files = {\n${entries}  };\n"
    "  return files;\n}\n\n}  // namespace gainsay\n")
  file(COPY_FILE "${OUTPUT}.new" "${OUTPUT}" ONLY_IF_DIFFERENT)
  return()
endif()

# A rule file that is added or removed changes the list, which CONFIGURE_DEPENDS renews; one that changes is a
# dependency of the command.
function(gainsay_embed_rules target)
  file(GLOB_RECURSE paths CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR} ${CMAKE_SOURCE_DIR}/rules/*.yaml)
  list(SORT paths)
  list(TRANSFORM paths PREPEND ${CMAKE_SOURCE_DIR}/ OUTPUT_VARIABLE files)
  list(JOIN paths "\n" lines)
  set(list ${CMAKE_CURRENT_BINARY_DIR}/embedded_rules.txt)
  file(CONFIGURE OUTPUT ${list} CONTENT "${lines}\n")
  set(output ${CMAKE_CURRENT_BINARY_DIR}/embedded_rules.cc)
  add_custom_command(OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DROOT=${CMAKE_SOURCE_DIR} -DLIST=${list} -DOUTPUT=${output}
            -P ${CMAKE_SOURCE_DIR}/scripts/cmake/EmbedRules.cmake
    DEPENDS ${files} ${list} ${CMAKE_SOURCE_DIR}/scripts/cmake/EmbedRules.cmake
    COMMENT "Embedding the rules" VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()
