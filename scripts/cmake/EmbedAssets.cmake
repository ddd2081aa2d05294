# gainsay_embed_assets(TARGET): puts the style and script of the HTML report into a target, each with the hash by
# which the page's Content-Security-Policy lets it in. The same file, run as a script, writes the C++ file.

# base64_of(HEX OUT): the base64 form of a SHA-256 digest in hexadecimal digits. Three digits are two characters;
# of the 64 digits one is left, which makes one more character and the filling.
function(base64_of hex out)
  set(letters "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  set(text "")
  foreach(at RANGE 0 60 3)
    string(SUBSTRING ${hex} ${at} 3 digits)
    math(EXPR high "0x${digits} >> 6")
    math(EXPR low "0x${digits} & 63")
    string(SUBSTRING ${letters} ${high} 1 first)
    string(SUBSTRING ${letters} ${low} 1 second)
    string(APPEND text "${first}${second}")
  endforeach()
  string(SUBSTRING ${hex} 63 1 digit)
  math(EXPR last "0x${digit} << 2")
  string(SUBSTRING ${letters} ${last} 1 letter)
  set(${out} "${text}${letter}=" PARENT_SCOPE)
endfunction()

function(write_assets folder output)
  set(text "// Written by scripts/cmake/EmbedAssets.cmake: the style and script of the HTML report.\n"
    "#include \"report/html_assets.h\"\n\nnamespace gainsay {\n")
  string(JOIN "" text ${text})
  foreach(asset IN ITEMS Style:report.css Script:report.js)
    string(REPLACE ":" ";" asset ${asset})
    list(GET asset 0 name)
    list(GET asset 1 file)
    file(READ ${folder}/${file} content)
    file(SHA256 ${folder}/${file} hex)
    base64_of(${hex} hash)
    string(APPEND text "\nHtmlAsset Report${name}() {\n  return {R\"asset(${content})asset\"_html,\n"
      "          \"'sha256-${hash}'\"_html};\n}\n")
  endforeach()
  string(APPEND text "\n}  // namespace gainsay\n")
  file(WRITE ${output} "${text}")
endfunction()

function(gainsay_embed_assets target)
  set(folder ${CMAKE_SOURCE_DIR}/src/report/assets)
  set(script ${CMAKE_SOURCE_DIR}/scripts/cmake/EmbedAssets.cmake)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/embedded_assets.cc)
  add_custom_command(OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -D FOLDER=${folder} -D OUTPUT=${output} -P ${script}
    DEPENDS ${folder}/report.css ${folder}/report.js ${script}
    COMMENT "Embedding the style and script of the HTML report" VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()

if(CMAKE_SCRIPT_MODE_FILE)
  write_assets(${FOLDER} ${OUTPUT})
endif()
