using System.Diagnostics;
using Alignment.Core.Aligning;

namespace Alignment.Formats.OpenXml;

/// <summary>The ground on which a relation stands, in workbooks and Word documents alike.</summary>
internal static class RelationColour
{
    /// <summary>Six hexadecimal digits: red, green, blue.</summary>
    public static string Of(Relation relation) => relation switch
    {
        Relation.Equivalent => "E3F1E8",
        Relation.Partial => "F8EED3",
        Relation.OnlyFrench => "E3EBF8",
        Relation.OnlyEnglish => "F6E4E4",
        _ => throw new UnreachableException(),
    };
}
