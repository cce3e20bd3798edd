using System.Security.Cryptography;
using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Core.Reviewing;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Output;

namespace Alignment.Formats.Reviewing;

/// <summary>A bitext file under review, with the journal beside it: nothing that was acknowledged is lost, whenever the process ends.</summary>
/// <remarks>
/// An edit counts once it is in the journal. <see cref="Save"/> writes the bitext file anew now and then; it says how much of the journal it contains, so that reading it
/// adds what is missing, whoever wrote it last. Several processes may have the same file open: who writes second is told to look again. Instances may be used by one thread at a time.
/// </remarks>
public sealed class ReviewFile
{
    private readonly string journal;
    private JournalHeader header;
    private string hash;
    private int length;
    private int saved;

    private ReviewFile(string path, Loaded loaded)
    {
        Path = path;
        journal = JournalFile.Beside(path);
        (History, header, length, hash, saved, HasStrangeJournal) = loaded;
    }

    /// <summary>The bitext file, as the user named it.</summary>
    public string Path { get; }

    /// <summary>The bitext as it is now, and what can be undone.</summary>
    public ReviewHistory History { get; private set; }

    /// <summary>Changes whenever the file was changed by something else and read again; with the number of entries it says what somebody has seen.</summary>
    public int Generation { get; private set; }

    /// <summary>Whether the journal beside the file is that of another version of it: it is kept under another name when the first entry is added.</summary>
    public bool HasStrangeJournal { get; private set; }

    /// <summary>Whether the journal has entries that the bitext file does not contain.</summary>
    public bool HasUnsaved => History.Entries > saved;

    /// <summary>Opens a bitext file and what the journal beside it adds.</summary>
    /// <exception cref="InputFormatException">One of the two cannot be read, is none, or is broken.</exception>
    public static ReviewFile Open(string path, CancellationToken cancellationToken = default) => new(path, Load(path, cancellationToken));

    /// <summary>A bitext with what a review has added to it since the file was written.</summary>
    /// <exception cref="InputFormatException">The file or its journal cannot be read, is none, or is broken.</exception>
    public static Bitext Read(string path, CancellationToken cancellationToken = default) => Load(path, cancellationToken).History.Bitext;

    /// <summary>Does something, and returns once it is on the disk.</summary>
    /// <param name="action">What to do.</param>
    /// <param name="name">What it is called, for an edit.</param>
    /// <param name="change">What it changes, for an edit.</param>
    /// <param name="time">When.</param>
    /// <exception cref="EditRefusedException">There is nothing to undo or do again, or the change does not fit.</exception>
    /// <exception cref="ChangedElsewhereException">Another process has changed the file; what it did has been read.</exception>
    /// <exception cref="OutputException">The journal cannot be written; nothing has changed.</exception>
    public void Do(ReviewAction action, string name, BitextChange? change, DateTimeOffset time)
    {
        var entry = new ReviewEntry(History.Entries + 1, time, action, name, change);
        var next = History.Then(entry);
        if (HasStrangeJournal)
        {
            JournalFile.SetAside(journal);
            HasStrangeJournal = false;
        }

        if (JournalFile.Append(journal, header, length, entry) is not { } now)
        {
            Reload();
            throw new ChangedElsewhereException(Path, "another window or program has changed this alignment since. What it did is shown now; do yours again if it is still wanted.");
        }

        length = now;
        History = next with { Bitext = next.Bitext with { Review = new ReviewPosition(header.Name, entry.Number) } };
    }

    /// <summary>Writes the bitext file anew, with all that the journal has; without anything to add it is left alone.</summary>
    /// <exception cref="ChangedElsewhereException">Something else has changed the file, and it cannot be read any more.</exception>
    /// <exception cref="OutputException">It cannot be written. Nothing is lost: the journal has all of it.</exception>
    public void Save()
    {
        if (!HasUnsaved)
        {
            return;
        }

        if (HashOf(Path) != hash)
        {
            Reload(); // a translation that another command has filled in stays
        }

        Write(History.Bitext);
        hash = HashOf(Path);
        saved = History.Entries;
    }

    /// <summary>Puts another bitext of the same articles in the place of this one, as when they were read again. It begins a journal of its own unless it goes on with this one.</summary>
    /// <exception cref="OutputException">It cannot be written; nothing has changed.</exception>
    public void Replace(Bitext bitext)
    {
        Save(); // what the old file says is all of it, should anybody go back to it
        Write(bitext);
        Reload();
    }

    private void Write(Bitext bitext)
    {
        try
        {
            BitextFile.Save(bitext, Path);
        }
        catch (OutputException cause)
        {
            throw JournalFile.Unwritable(Path, cause.InnerException ?? cause);
        }
    }

    /// <summary>Reads the file and its journal again if something else has changed them.</summary>
    /// <returns>Whether it has.</returns>
    /// <exception cref="InputFormatException">They cannot be read any more.</exception>
    public bool Refresh()
    {
        if (HashOf(Path) == hash && (File.Exists(journal) ? new FileInfo(journal).Length : 0) == (HasStrangeJournal ? new FileInfo(journal).Length : length))
        {
            return false;
        }

        Reload();
        return true;
    }

    private void Reload()
    {
        (History, header, length, hash, saved, HasStrangeJournal) = Load(Path, CancellationToken.None);
        Generation++;
    }

    private static Loaded Load(string path, CancellationToken cancellationToken)
    {
        var bitext = BitextFile.LoadAlone(path, cancellationToken);
        var hash = HashOf(path);
        var beside = JournalFile.Beside(path);
        if (JournalFile.Read(beside, bitext: null) is not { Header: { } known } || !IsOf(known, bitext, hash))
        {
            return new Loaded(ReviewHistory.Begin(bitext), new JournalHeader(NewName(), hash), 0, hash, 0, File.Exists(beside));
        }

        var read = JournalFile.Read(beside, bitext)!;
        var contained = bitext.Review?.Entries ?? 0;
        try
        {
            var history = ReviewHistory.Resume(bitext, contained, read.Entries);
            history = history with { Bitext = history.Bitext with { Review = history.Entries == 0 ? bitext.Review : new ReviewPosition(known.Name, history.Entries) } };
            return new Loaded(history, known, read.Length, hash, contained, false);
        }
        catch (EditRefusedException cause)
        {
            throw new InputFormatException(beside, $"does not fit {System.IO.Path.GetFileName(path)}: {cause.Message} Take both from the same backup, or move the journal away to go on without it.", cause: cause);
        }
    }

    /// <summary>Whether a journal belongs to a bitext: it says so, or nothing has been reviewed yet and it is still the file that the journal began with.</summary>
    private static bool IsOf(JournalHeader journal, Bitext bitext, string hash) => bitext.Review is { } review ? review.Journal == journal.Name : journal.Base == hash;

    private static string NewName() => Guid.NewGuid().ToString("N")[..12];

    private static string HashOf(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception cause) when (OutputErrors.IsOfTheSystem(cause))
        {
            throw new InputFormatException(path, $"cannot be read any more: {cause.Message.TrimEnd('.')}. Put it back; what you did is in the journal beside it.", cause: cause);
        }
    }

    private sealed record Loaded(ReviewHistory History, JournalHeader Header, int Length, string Hash, int Saved, bool HasStrangeJournal);
}
