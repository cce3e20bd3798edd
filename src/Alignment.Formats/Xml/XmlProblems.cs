using System.Xml;
using Alignment.Core;

namespace Alignment.Formats.Xml;

/// <summary>What the XML parser complains of, in words that help.</summary>
internal static class XmlProblems
{
    /// <summary>The error for a file that is not well formed.</summary>
    public static InputFormatException Explain(string path, XmlException cause)
    {
        var place = cause.Message.LastIndexOf(" Line ", StringComparison.Ordinal); // said once, in front
        var complaint = (place < 0 ? cause.Message : cause.Message[..place]).ReplaceLineEndings(" ").TrimEnd('.');
        var problem = complaint switch
        {
            _ when complaint.Contains("undeclared entity", StringComparison.Ordinal) =>
                complaint + ". Entities that a file declares itself are not expanded; write the character.",
            _ when complaint.StartsWith("Root element is missing", StringComparison.Ordinal) => "holds no XML element. Is this the right file?",
            _ => $"not well-formed XML: {complaint}. Mend it there, or export the file again.",
        };
        return new InputFormatException(path, problem, cause.LineNumber > 0 ? cause.LineNumber : null, cause.LinePosition > 0 ? cause.LinePosition : null, cause);
    }
}
