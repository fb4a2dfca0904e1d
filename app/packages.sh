# SPDX-License-Identifier: GPL-3.0-or-later
# What Quarterly is built from, as Debian packages; read by app/run and tests/run.

build_packages=(
  cmake ninja-build g++ mold pkg-config
  qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libqt6sql6-sqlite qt6-qpa-plugins libgl-dev
  libharfbuzz-dev libhyphen-dev libhunspell-dev libqpdf-dev libgmime-3.0-dev libgumbo-dev libmd4c-dev libzip-dev nettle-dev libcli11-dev libsqlite3-dev
  fonts-sil-gentiumplus fonts-lato hyphen-en-gb hyphen-fr hyphen-es hunspell-en-gb hunspell-fr hunspell-es
)

# install_missing REASON PACKAGE…: asks apt for those that are not there; says which and why.
install_missing() {
  local reason=$1 package missing=()
  shift
  for package in "$@"; do
    dpkg-query --show --showformat '${db:Status-Status}' "$package" 2>/dev/null | grep -q '^installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  local as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  echo "Installing what is needed $reason: ${missing[*]}" >&2
  export DEBIAN_FRONTEND=noninteractive
  "${as_root[@]}" apt-get update -qq >&2
  "${as_root[@]}" apt-get install --yes -qq --no-install-recommends "${missing[@]}" >&2
}
