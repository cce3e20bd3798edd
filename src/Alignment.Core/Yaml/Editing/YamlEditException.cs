namespace Alignment.Core.Yaml.Editing;

/// <summary>An edit that cannot be made without touching something else; who knows the file's name makes an error for people of it.</summary>
/// <param name="problem">Where, what, and what to do.</param>
public sealed class YamlEditException(YamlProblem problem) : Exception(problem.Message)
{
    /// <summary>Where, what, and what to do.</summary>
    public YamlProblem Problem { get; } = problem;
}
