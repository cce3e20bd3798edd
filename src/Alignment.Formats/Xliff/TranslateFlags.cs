namespace Alignment.Formats.Xliff;

/// <summary>Whether what is read is to be translated: <c>translate="no"</c> holds for what is inside, until something inside says <c>yes</c>.</summary>
internal sealed class TranslateFlags
{
    private readonly Stack<(int Depth, bool IsSet)> flags = new();

    /// <summary>Whether the element entered last is not to be translated.</summary>
    public bool IsSet => flags.Count > 0 && flags.Peek().IsSet;

    /// <summary>Takes note of an element; those of its depth and deeper ones are behind.</summary>
    /// <param name="depth">Its depth.</param>
    /// <param name="translate">Its attribute; null if it has none.</param>
    public void Enter(int depth, string? translate)
    {
        while (flags.Count > 0 && flags.Peek().Depth >= depth)
        {
            flags.Pop();
        }

        if (translate is "yes" or "no")
        {
            flags.Push((depth, translate == "no"));
        }
    }
}
