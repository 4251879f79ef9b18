import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { codeOf, sayTrouble } from '../diskTrouble';
import { walDamage } from './walDamage';

const format = 1;

const tables = `
  create table if not exists collections (name text primary key);
  create table if not exists documents (
    position integer primary key,
    collection text not null,
    key text not null,
    text text not null,
    unique (collection, key)
  );
  create table if not exists events (position integer primary key, text text not null);
`;

export type DatabaseFile = { readonly path: string; readonly connection: Database.Database };

/**
 * Opens the SQLite file of a directory for one process alone, and makes it where there is none yet.
 * @throws when another process has it open, another version of this file made it, or it is damaged or gone: what once held
 * documents is never opened as if it were empty
 */
export function openDatabaseFile(directory: string): DatabaseFile {
  mkdirSync(directory, { recursive: true });
  const path = join(directory, 'database.sqlite');
  // Tells a database that was there from one that is about to be made.
  const mark = join(directory, 'database.made');
  const wasMade = existsSync(mark);
  if (wasMade && bytesOf(path) === 0) throw damaged(path, 'it is gone or empty');
  const log = `${path}-wal`;
  const damage = walDamage(log);
  if (damage !== null) throw damaged(log, damage);
  const connection = openExclusively(path);
  try {
    checkFormat(connection, path, wasMade);
    connection.exec(`begin; ${tables} pragma user_version = ${format}; commit`);
    if (!wasMade) writeMark(mark);
  } catch (error) {
    giveUp(connection);
    throw error;
  }
  return { path, connection };
}

/** libsql keeps a closed file locked until its statements are collected, so the lock is given up first. */
export function closeDatabaseFile({ connection }: Pick<DatabaseFile, 'connection'>): void {
  try {
    connection.pragma('journal_mode = delete');
    connection.pragma('locking_mode = normal');
    connection.exec('select 1 from sqlite_schema');
  } finally {
    connection.close();
  }
}

const bytesOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

const damaged = (file: string, what: string): Error =>
  new Error(
    `${file} is damaged: ${what.replaceAll('\n', ' ')}. Put a copy of the directory back, or delete it to start afresh`,
  );

function openExclusively(path: string): Database.Database {
  const connection = new Database(path);
  try {
    connection.pragma('locking_mode = exclusive');
    connection.pragma('journal_mode = wal');
    // Full: a commit returns only after the write-ahead log reached the disk.
    connection.pragma('synchronous = full');
    connection.exec('begin exclusive; commit');
    const [found] = connection.pragma('quick_check(1)') as { quick_check: string }[];
    if (found?.quick_check !== 'ok') throw damaged(path, String(found?.quick_check));
    return connection;
  } catch (error) {
    giveUp(connection);
    throw refusalOf(path, error);
  }
}

/** Closes what could not be used; why it could not is what matters. */
function giveUp(connection: Database.Database): void {
  try {
    closeDatabaseFile({ connection });
  } catch {
    // The connection is closed even so.
  }
}

function refusalOf(path: string, error: unknown): unknown {
  const code = codeOf(error);
  if (code === '') return error;
  if (code === 'SQLITE_BUSY') return new Error(`${path} is in use by another local cloud (${String(error)})`);
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) return damaged(path, String(error));
  return new Error(`${path} cannot be opened: ${sayTrouble(error)}`);
}

function checkFormat(connection: Database.Database, path: string, wasMade: boolean): void {
  const [row] = connection.pragma('user_version') as { user_version: number }[];
  const found = row?.user_version ?? 0;
  if (found === 0 && wasMade) throw damaged(path, 'it holds nothing of a local cloud');
  if (found !== 0 && found !== format)
    throw new Error(
      `${path} has format ${found}, this local cloud reads ${format}: delete the directory to start afresh`,
    );
}

function writeMark(mark: string): void {
  const file = openSync(mark, 'w');
  try {
    writeSync(file, `format ${format}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
