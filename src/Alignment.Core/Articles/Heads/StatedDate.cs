namespace Alignment.Core.Articles.Heads;

/// <summary>Dates as metadata states them: ISO 8601 with or without time, or words, French or English.</summary>
public static class StatedDate
{
    /// <summary>The day that a value names, in the time zone it is written in; null if it names none, or could be two.</summary>
    public static DateOnly? Read(string? value) => value is null ? null : PublicationDate.Read(value.Trim()) ?? WrittenDate.Read(value.Trim());
}
