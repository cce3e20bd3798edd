namespace Alignment.Core.Yaml;

/// <summary>Carries a problem out of the depths of <see cref="YamlTreeBuilder"/>; never leaves <see cref="YamlTree"/>.</summary>
internal sealed class YamlTreeException(YamlProblem problem) : Exception(problem.Message)
{
    /// <summary>What is wrong.</summary>
    public YamlProblem Problem { get; } = problem;
}
