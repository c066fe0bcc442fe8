#!/usr/bin/env bash
# Starts a streaming standby: copies the primary on first start, then follows it through a slot of its own.
set -euo pipefail

export PGPASSFILE=/tmp/pgpass
install -m 0600 /dev/null "$PGPASSFILE"
echo "database:5432:*:replicator:$(cat /run/secrets/replication_password)" > "$PGPASSFILE"

if [ ! -s "$PGDATA/PG_VERSION" ]; then
  # Into another folder first: a copy that was interrupted is not taken for a whole one, and is made anew.
  rm -rf "$PGDATA.new"
  psql --host=database --username=replicator --dbname=kechuang --no-psqlrc --quiet --set ON_ERROR_STOP=1 <<'SQL'
select pg_create_physical_replication_slot('replica1')
 where not exists (select from pg_replication_slots where slot_name = 'replica1');
SQL
  pg_basebackup --host=database --username=replicator --pgdata="$PGDATA.new" --wal-method=stream \
    --slot=replica1 --write-recovery-conf
  chmod 0700 "$PGDATA.new"
  mv "$PGDATA.new" "$PGDATA"
fi
exec postgres -c hot_standby=on
