using Alignment.Core.Text;

namespace Alignment.Core.Aligning;

/// <summary>What follows from the direction of a translation.</summary>
public static class Directions
{
    /// <summary>The language that was translated from; null where neither text is a translation of the other.</summary>
    public static Language? Source(this Direction direction) => direction switch
    {
        Direction.FrenchToEnglish => Language.French,
        Direction.EnglishToFrench => Language.English,
        _ => null,
    };
}
