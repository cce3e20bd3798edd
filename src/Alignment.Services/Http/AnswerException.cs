namespace Alignment.Services.Http;

/// <summary>An answer that says it is a success and is not what was asked for.</summary>
/// <param name="problem">What is wrong with it, a clause.</param>
/// <param name="passes">Whether asking again may help: proxies cut answers short. A wrong answer stays wrong.</param>
/// <param name="cause">What the parser reported, if anything.</param>
internal sealed class AnswerException(string problem, bool passes = false, Exception? cause = null) : Exception(problem, cause)
{
    /// <summary>Whether asking again may help.</summary>
    public bool Passes { get; } = passes;
}
