using Alignment.Core.Articles.Heads;

namespace Alignment.Core.Articles.Cleaning;

/// <summary>The headline once more, or a lead that stands both in the head and in the story.</summary>
internal static class Repetitions
{
    // Pages repeat headline and lead around the first picture; further down a repetition is the writer's own.
    private const int Top = 12; // units

    // Shorter lines may well be said twice: "Yes.", a name above each answer of an interview.
    private const int ShortestLead = 40; // characters

    /// <summary>Drops repetitions; the first copy stays.</summary>
    public static void Drop(Page page)
    {
        var top = page.Units.Take(Top).ToList();
        for (var i = 0; i < top.Count; i++)
        {
            if (!top[i].IsStory)
            {
                continue;
            }

            var isTitle = page.Fields.Title is { } title && Headline.SameWords(top[i].Text, title);
            var isLead = top[i].Text.Length >= ShortestLead
                && top.Take(i).Any(before => before.IsStory && Headline.SameWords(before.Text, top[i].Text));
            if (isTitle || isLead)
            {
                top[i].Drop(DropReason.Repetition);
            }
        }
    }
}
