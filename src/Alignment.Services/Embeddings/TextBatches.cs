namespace Alignment.Services.Embeddings;

/// <summary>Cuts a list of texts into requests.</summary>
internal static class TextBatches
{
    /// <summary>Ranges of texts that keep both limits; a text longer than the limit of characters goes alone.</summary>
    public static IEnumerable<Range> Of(IReadOnlyList<string> texts, int mostTexts, int mostCharacters)
    {
        var start = 0;
        var characters = 0;
        for (var index = 0; index < texts.Count; index++)
        {
            if (index > start && (index - start == mostTexts || characters + texts[index].Length > mostCharacters))
            {
                yield return start..index;
                (start, characters) = (index, 0);
            }

            characters += texts[index].Length;
        }

        if (start < texts.Count)
        {
            yield return start..texts.Count;
        }
    }
}
