#!/usr/bin/env bash
# sysstat 12.6.1 (Debian 12).
#
# Expected: whatever an administrator wrote as a comment into the daily file (sadc -C), sadf -j -C writes valid JSON and sadf -x -C valid
# XML, with quotes, ampersands and backslashes escaped as each format asks.
# Seen: the comment stands there as it was typed. A quote, a backslash or a tab makes the whole JSON document invalid; a quote, an
# ampersand or a < the XML. In sadf -d -C, a semicolon in it becomes one more field. Without -C all three are valid. Exit status is 0.
# One remark such as `disk "sdb" replaced` costs the export of a whole day.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq sysstat=12.6.1-1 libsensors5=1:3.6.0-7.1
for package in *.deb; do dpkg-deb -x "$package" .; done
LD_LIBRARY_PATH=$(dirname "$(find "$folder" -name 'libsensors.so.5' -print -quit)")
export LD_LIBRARY_PATH LC_ALL=C
sadc=usr/lib/sysstat/sadc
"$sadc" -S DISK 1 2 day
"$sadc" -C 'disk "sdb" replaced; R&D' day
"$sadc" -S DISK 1 2 day
cat >valid.py <<'PY'
import json, sys, xml.etree.ElementTree as tree
read = {'json': json.loads, 'xml': tree.fromstring}[sys.argv[1]]
try:
    read(sys.stdin.read())
    print('valid')
except (ValueError, tree.ParseError) as error:
    print('invalid')
    print(f'{sys.argv[1]}: {error}', file=sys.stderr)
PY
check() { echo "$1: $2 (was $3)"; [ "$2" = "$3" ]; }
check 'JSON without comments' "$(usr/bin/sadf -j day -- -d | python3 valid.py json)" valid
check 'JSON with comments' "$(usr/bin/sadf -j -C day -- -d | python3 valid.py json)" invalid
check 'XML without comments' "$(usr/bin/sadf -x day -- -d | python3 valid.py xml)" valid
check 'XML with comments' "$(usr/bin/sadf -x -C day -- -d | python3 valid.py xml)" invalid
check 'fields of the comment in values' "$(usr/bin/sadf -d -C day -- -d | grep ';COM ' | tr -cd ';' | wc -c | tr -d ' ')" 4
