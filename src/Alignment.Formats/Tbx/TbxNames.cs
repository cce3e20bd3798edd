namespace Alignment.Formats.Tbx;

/// <summary>What the levels of a TBX file are called; 2019 gave them new names.</summary>
internal sealed record TbxNames(string Header, string Concept, string Language, string Term)
{
    public static TbxNames Of(TbxStyle style) => style == TbxStyle.Martif
        ? new TbxNames("martifHeader", "termEntry", "langSet", "tig")
        : new TbxNames("tbxHeader", "conceptEntry", "langSec", "termSec");
}
