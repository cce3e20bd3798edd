namespace Alignment.Core.Terminology;

/// <summary>What a term's own letters say of how it came about.</summary>
public static class TermTypes
{
    /// <summary>The type of a term whose file does not say: an acronym if it is one word of two or more capitals, full otherwise.</summary>
    public static TermType Guess(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length >= 2 && text.Count(char.IsUpper) >= 2 && text.All(c => char.IsUpper(c) || char.IsDigit(c) || c is '.' or '-' or '&')
            ? TermType.Acronym
            : TermType.FullForm;
    }
}
