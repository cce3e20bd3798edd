using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Alignment.Formats.Html.Reading;

/// <summary>Finds the element that holds the story.</summary>
internal sealed partial class HtmlMainText
{
    private const int ShortestStory = 200; // characters in paragraphs; below, an element named "article" is a teaser
    private const int ShortestParagraph = 25; // characters; shorter ones are labels

    private readonly Dictionary<INode, int> lengths = [];
    private readonly Dictionary<INode, int> linkLengths = [];
    private readonly Dictionary<IElement, int> storyLengths = [];
    private readonly Dictionary<IElement, double> scores = [];

    /// <summary>Measures a page.</summary>
    public HtmlMainText(IElement body)
    {
        foreach (var node in HtmlWalk.Descendants(body).Reverse())
        {
            Measure(node);
        }

        foreach (var paragraph in HtmlWalk.Descendants(body).OfType<IElement>().Where(IsParagraph))
        {
            Score(paragraph, body);
        }

        Element = Find(body);
    }

    /// <summary>The element that holds the story; the body if none stands out.</summary>
    public IElement Element { get; }

    /// <summary>Characters of text in a node, white space not counted.</summary>
    public int LengthOf(INode node) => lengths.GetValueOrDefault(node);

    private void Measure(INode node)
    {
        var length = node is IText text ? text.Data.Count(character => !char.IsWhiteSpace(character)) : lengths.GetValueOrDefault(node);
        if (length == 0 || node is IElement element && HtmlRoles.IsInvisible(element))
        {
            lengths[node] = 0;
            return;
        }

        lengths[node] = length;
        var links = node is IElement { LocalName: "a" } ? length : linkLengths.GetValueOrDefault(node);
        if (node.Parent is { } parent)
        {
            lengths[parent] = lengths.GetValueOrDefault(parent) + length;
            linkLengths[parent] = linkLengths.GetValueOrDefault(parent) + links;
        }
    }

    /// <summary>A paragraph speaks for the elements around it, the nearest most, unless it stands in a menu or a box.</summary>
    private void Score(IElement paragraph, IElement body)
    {
        var length = LengthOf(paragraph);
        for (IElement? around = paragraph; around is not null && around != body; around = around.ParentElement)
        {
            if (around.LocalName != "header" && HtmlRoles.ReasonOf(around, isInMain: true) is not null && LengthOf(around) < LengthOf(body) / 2)
            {
                return;
            }
        }

        const double PerHundred = 100.0;
        const double Most = 3; // a very long paragraph counts as three
        var points = (1 + Math.Min(length / PerHundred, Most)) * (1 - LinkShare(paragraph));
        var share = 1.0;
        for (var around = paragraph.ParentElement; around is not null && around != body.ParentElement; around = around.ParentElement)
        {
            storyLengths[around] = storyLengths.GetValueOrDefault(around) + length;
            scores[around] = scores.GetValueOrDefault(around) + (points * share);
            share /= 2;
        }
    }

    private IElement Find(IElement body)
    {
        var total = storyLengths.GetValueOrDefault(body);
        var all = storyLengths.Where(pair => pair.Value >= ShortestStory && pair.Value * 10 >= total * 4).ToList();

        // What the page calls its story comes first, the tightest of several; then the tag made for it; then the scores.
        return all.Where(pair => IsNamedBody(pair.Key)).OrderByDescending(pair => pair.Value).ThenBy(pair => LengthOf(pair.Key)).FirstOrDefault().Key
            ?? all.Where(pair => pair.Key.LocalName == "article").OrderByDescending(pair => pair.Value).ThenBy(pair => LengthOf(pair.Key)).FirstOrDefault().Key
            ?? all.Where(pair => pair.Key.LocalName == "main" || pair.Key.GetAttribute("role") == "main").OrderByDescending(pair => pair.Value).FirstOrDefault().Key
            ?? scores.Where(pair => pair.Key != body && storyLengths[pair.Key] * 2 >= total)
                .OrderByDescending(pair => pair.Value * (1 - LinkShare(pair.Key))).FirstOrDefault().Key
            ?? body;
    }

    private double LinkShare(INode node) => LengthOf(node) == 0 ? 0 : Math.Min(1, linkLengths.GetValueOrDefault(node) / (double)LengthOf(node));

    private bool IsParagraph(IElement element) =>
        LengthOf(element) >= ShortestParagraph
        && (element.LocalName is "p" or "li" or "blockquote" or "pre"
            || (HtmlRoles.IsBlock(element) && element.ChildNodes.OfType<IText>().Any(text => LengthOf(text) >= ShortestParagraph)));

    private static bool IsNamedBody(IElement element) =>
        element.GetAttribute("itemprop") == "articleBody" || BodyNames().IsMatch(element.ClassName ?? "") || BodyNames().IsMatch(element.Id ?? "");

    [GeneratedRegex(@"(?:^|[\s_-])(?:article|story|post|entry)[_-]?(?:body|content|text|corps)(?:$|[\s_-])|(?:^|\s)(?:corps|contenu)[_-](?:article|texte)(?:$|\s)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex BodyNames();
}
