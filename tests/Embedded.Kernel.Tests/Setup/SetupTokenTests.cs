using Embedded.Setup;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Embedded.Kernel.Tests.Setup;

public sealed class SetupTokenTests
{
    private readonly Clock _clock = new();
    private readonly SetupToken _token;

    public SetupTokenTests() => _token = new SetupToken(_clock, NullLogger<SetupToken>.Instance);

    [Fact]
    public void It_is_used_once()
    {
        var secret = _token.Issue();

        Assert.Equal(SetupToken.Answer.Accepted, _token.Check(secret));
        Assert.True(_token.Use(secret));
        Assert.False(_token.Use(secret));
        Assert.Equal(SetupToken.Answer.Wrong, _token.Check(secret));
    }

    [Fact]
    public void A_new_one_ends_the_old_one()
    {
        var old = _token.Issue();
        var secret = _token.Issue();

        Assert.Equal(SetupToken.Answer.Wrong, _token.Check(old));
        Assert.Equal(SetupToken.Answer.Accepted, _token.Check(secret));
    }

    [Fact]
    public void Without_one_nothing_is_accepted()
    {
        Assert.Equal(SetupToken.Answer.Wrong, _token.Check(""));
        Assert.False(_token.Use(null));
    }

    [Fact]
    public void After_five_wrong_guesses_even_the_right_one_waits_a_minute()
    {
        var secret = _token.Issue();
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(SetupToken.Answer.Wrong, _token.Check("guess"));
        }

        Assert.Equal(SetupToken.Answer.TooManyGuesses, _token.Check(secret));
        _clock.Now += TimeSpan.FromSeconds(61);
        Assert.Equal(SetupToken.Answer.Accepted, _token.Check(secret));
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
