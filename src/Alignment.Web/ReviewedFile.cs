using System.Globalization;
using Alignment.Core.Aligning;
using Alignment.Core.Reviewing;
using Alignment.Core.Text;
using Alignment.Formats.Reviewing;

namespace Alignment.Web;

/// <summary>A bitext that is open in the browser. Used by one request at a time.</summary>
/// <param name="file">The file.</param>
/// <param name="setup">What may be done with it.</param>
internal sealed class ReviewedFile(ReviewFile file, ReviewSetup setup)
{
    private readonly ConfirmedUnits? confirmed = setup.Memory is { } memory ? new(memory) : null;

    /// <summary>The file, as the user named it.</summary>
    public string Path => file.Path;

    /// <summary>The bitext as it is now, and what can be undone.</summary>
    public ReviewHistory History => file.History;

    /// <summary>What somebody who has this state says he has seen.</summary>
    public string Version => string.Create(CultureInfo.InvariantCulture, $"{file.Generation}.{file.History.Entries}");

    /// <summary>Whether the article's own file is still what it was when it was read; null where it cannot be told.</summary>
    public bool? IsUnchanged(Language side) => setup.IsUnchanged(side == Language.French ? History.Bitext.French : History.Bitext.English);

    /// <summary>Reads what another process has done meanwhile.</summary>
    public void Refresh() => file.Refresh();

    /// <summary>Does an edit.</summary>
    public void Edit(string name, BeadEdit edit)
    {
        var change = setup.Editor.Change(History.Bitext, edit);
        if (!change.IsEmpty)
        {
            file.Do(ReviewAction.Edit, name, change, setup.Clock.GetUtcNow());
        }
    }

    /// <summary>Puts another bitext of the same articles in its place.</summary>
    public void Replace(Bitext bitext) => file.Replace(bitext);

    /// <summary>Takes the last edit back.</summary>
    public void Undo() => file.Do(ReviewAction.Undo, History.Done.IsEmpty ? "" : History.Done.Peek().Name, null, setup.Clock.GetUtcNow());

    /// <summary>Does again what was taken back last.</summary>
    public void Redo() => file.Do(ReviewAction.Redo, History.Undone.IsEmpty ? "" : History.Undone.Peek().Name, null, setup.Clock.GetUtcNow());

    /// <summary>Writes the file anew and tells the memory what has been confirmed since.</summary>
    public void Save()
    {
        file.Save();
        confirmed?.Tell(History.Bitext, DateOnly.FromDateTime(setup.Clock.GetUtcNow().UtcDateTime));
    }
}
