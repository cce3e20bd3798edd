using Alignment.Core;
using Alignment.Formats.Reviewing;

namespace Alignment.Web;

/// <summary>The bitexts that are open, and when they are written.</summary>
internal sealed class ReviewDesk : IDisposable
{
    private readonly Lock gate = new();
    private readonly ReviewSetup setup;
    private readonly ReviewedFile[] files;
    private readonly ITimer saving;

    /// <summary>Opens all files.</summary>
    /// <exception cref="InputFormatException">One cannot be read, is none, or is broken.</exception>
    public ReviewDesk(ReviewSetup setup, CancellationToken cancellationToken)
    {
        this.setup = setup;
        files = [.. setup.Paths.Select(path => new ReviewedFile(ReviewFile.Open(path, cancellationToken), setup))];

        // what an earlier session has confirmed and not told the memory is told soon
        saving = setup.Clock.CreateTimer(_ => SaveAll(), null, setup.Memory is null ? Timeout.InfiniteTimeSpan : setup.Idle, Timeout.InfiniteTimeSpan);
    }

    /// <summary>How many there are.</summary>
    public int Count => files.Length;

    /// <summary>Looks at one, alone.</summary>
    public T Look<T>(int number, Func<ReviewedFile, T> look)
    {
        lock (gate)
        {
            files[number].Refresh();
            return look(files[number]);
        }
    }

    /// <summary>Looks at one, alone.</summary>
    public void Look(int number, Action<ReviewedFile> look) => Look(number, file =>
    {
        look(file);
        return true;
    });

    /// <summary>Changes one, alone; it is written when nothing more happens for a while.</summary>
    public T Change<T>(int number, Func<ReviewedFile, T> change)
    {
        var result = Look(number, change);
        saving.Change(setup.Idle, Timeout.InfiniteTimeSpan);
        return result;
    }

    /// <summary>Writes what has changed. What cannot be written is in the journals.</summary>
    public void SaveAll()
    {
        lock (gate)
        {
            foreach (var file in files)
            {
                try
                {
                    file.Save();
                }
                catch (AlignmentException exception)
                {
                    setup.Tell($"{exception.Message} What was done is in the journal beside it.");
                }
            }
        }
    }

    public void Dispose()
    {
        saving.Dispose();
        SaveAll();
    }
}
