using Alignment.Core.Reviewing;

namespace Alignment.Cli.Importing;

/// <summary>A judge that is made when the first bead is to be judged: most imports change no link, and need no lexicon.</summary>
/// <param name="make">Makes it.</param>
internal sealed class LazyJudge(Func<IBeadJudge> make) : IBeadJudge
{
    private readonly Lazy<IBeadJudge> judge = new(make);

    public BeadJudgement Judge(string french, string english) => judge.Value.Judge(french, english);
}
