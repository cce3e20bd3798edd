namespace Alignment.Services.Memory;

public sealed partial class MemoryFile
{
    private const string UnitColumns = "id, french, english, confirmed, machine, document, date";

    // Keys are the first eight bytes of hashes: a collision costs a comparison. The words of both languages are in one index, as numbers (see WordIndex).
    private const string Schema = """
        CREATE TABLE units (
            id INTEGER PRIMARY KEY,
            french TEXT NOT NULL, english TEXT NOT NULL,
            french_key INTEGER NOT NULL, english_key INTEGER NOT NULL,
            confirmed INTEGER NOT NULL, machine INTEGER NOT NULL,
            document TEXT, date TEXT,
            seen INTEGER NOT NULL DEFAULT 1, uses INTEGER NOT NULL DEFAULT 0);
        CREATE INDEX units_by_french ON units (french_key, english_key);
        CREATE INDEX units_by_english ON units (english_key);
        CREATE TABLE words (word INTEGER PRIMARY KEY, units INTEGER NOT NULL);
        CREATE VIRTUAL TABLE unit_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');
        CREATE TABLE answers (key BLOB PRIMARY KEY, engine TEXT NOT NULL, text TEXT NOT NULL, model TEXT, date TEXT NOT NULL) WITHOUT ROWID;
        """;
}
