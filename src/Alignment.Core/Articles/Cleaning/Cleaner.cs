namespace Alignment.Core.Articles.Cleaning;

/// <summary>Sets aside what is no part of the story, each line with its reason.</summary>
internal static class Cleaner
{
    /// <summary>Drops units from the page's story.</summary>
    public static void Clean(Page page)
    {
        DropBoilerplate(page);
        Repetitions.Drop(page);
        Tail.Drop(page);
    }

    private static void DropBoilerplate(Page page)
    {
        // "Outside the story" is all that a page's tags say of many lines; their words may say more.
        foreach (var unit in page.Units.Where(unit => unit.IsStory || unit.Reason is DropReason.Navigation))
        {
            if (Boilerplate.ReasonOf(unit.Text) is { } reason)
            {
                unit.Drop(reason);
            }
        }
    }
}
