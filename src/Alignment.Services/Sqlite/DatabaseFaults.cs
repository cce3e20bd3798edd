using Alignment.Core;
using Microsoft.Data.Sqlite;

namespace Alignment.Services.Sqlite;

/// <summary>Says in one line what is wrong with a database file, and what to do.</summary>
internal static class DatabaseFaults
{
    /// <summary>The error for the user; null if the exception is about something else.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="what">What the file is: <c>the cache of vectors</c>.</param>
    /// <param name="cause">What happened.</param>
    public static AlignmentException? Of(string path, string what, Exception cause) => cause switch
    {
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB } =>
            new InputFormatException(path, $"this is not {what}, or it is damaged. Name another file, or delete it if nothing in it is needed.", cause: cause),
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED } =>
            new OutputException(path, $"{what} is locked by another program. Wait until it is done, or name another file.", cause),
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_PERM } =>
            new OutputException(path, $"{what} is write-protected, the file or its folder. Change that, or name another file.", cause),
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_CANTOPEN } =>
            new OutputException(path, $"{what} cannot be opened or made here: this is a folder, or you may not write in the folder it is in. Change that, or name another file.", cause),
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_FULL } =>
            new OutputException(path, $"the disk is full: {what} cannot grow. Make room, or name a file on another disk.", cause),
        SqliteException => new OutputException(path, $"{what} cannot be used ({cause.Message.TrimEnd('.')}). Name another file.", cause),
        IOException or UnauthorizedAccessException => new OutputException(path, $"{what} cannot be made here ({cause.Message.TrimEnd('.')}). Name another file.", cause),
        _ => null,
    };
}
