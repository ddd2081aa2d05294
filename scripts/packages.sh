# Sourced by the other scripts: installs the Debian or Ubuntu packages that are missing, and no others.

build_packages="g++ cmake ninja-build pkg-config libre2-dev libicu-dev libyaml-cpp-dev libxml2-dev libsimdjson-dev
  nlohmann-json3-dev libcli11-dev libfmt-dev libxxhash-dev libtbb-dev libmd4c-dev libpugixml-dev libarchive-dev"
test_packages="$build_packages doctest-dev git clang clang-format clang-tidy python3
  python3-html5lib python3-jsonschema python3-junitparser python3-markdown-it python3-yaml"

installed() {
  dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null | grep -q '^installed'
}

# install PACKAGE...: asks for nothing, and needs no network where nothing is missing.
install() {
  command -v dpkg-query >/dev/null || { echo "no Debian packages here: expecting the libraries to be there"; return 0; }
  missing=""
  for package in "$@"; do
    installed "$package" || missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  as_root=""
  [ "$(id -u)" -eq 0 ] || as_root=sudo
  echo "installing$missing"
  $as_root apt-get update -qq
  # shellcheck disable=SC2086
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

# The compiler cache, where there is one.
cache=""
if command -v ccache >/dev/null; then cache="-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"; fi
