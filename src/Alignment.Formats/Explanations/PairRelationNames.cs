using System.Diagnostics;
using Alignment.Core.Aligning;

namespace Alignment.Formats.Explanations;

/// <summary>The words that files and the screen have for how two texts relate.</summary>
public static class PairRelationNames
{
    /// <summary><c>equivalent</c>, <c>partial</c> or <c>unrelated</c>.</summary>
    public static string Name(this PairRelation relation) => relation switch
    {
        PairRelation.Equivalent => "equivalent",
        PairRelation.Partial => "partial",
        PairRelation.Unrelated => "unrelated",
        _ => throw new UnreachableException(),
    };
}
