namespace Alignment.Formats.Word;

/// <summary>What a paragraph's style says of it.</summary>
internal enum ParagraphRole
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>The title of the document.</summary>
    Title,

    /// <summary>A heading of the first level.</summary>
    MainHeading,

    /// <summary>A heading of another level, or a subtitle.</summary>
    Heading,

    /// <summary>What stands under a picture.</summary>
    Caption,

    /// <summary>A line of the table of contents.</summary>
    Contents,
}
