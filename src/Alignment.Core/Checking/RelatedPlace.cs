using Alignment.Core.Articles;

namespace Alignment.Core.Checking;

/// <summary>Another place that a finding is about: the first variant, the other side of a pair.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Message">What stands there, in a few words.</param>
public sealed record RelatedPlace(SourceSpan Place, string Message);
