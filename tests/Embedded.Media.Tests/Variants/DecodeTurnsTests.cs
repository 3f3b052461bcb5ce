using Embedded.Media.Images;

namespace Embedded.Media.Tests.Variants;

/// <summary>However many pictures come at once, so many are decoded as memory suffices for.</summary>
public sealed class DecodeTurnsTests
{
    private const int AtOnce = 3;
    private const long Limit = 100;

    private readonly DecodeTurns _turns = new();

    [Fact]
    public async Task Small_ones_go_together_up_to_their_number()
    {
        var turns = new[] { Take(10), Take(10), Take(10), Take(10) };

        Assert.Equal([true, true, true, false], turns.Select(turn => turn.IsCompletedSuccessfully));
        (await turns[0]).Dispose();
        await turns[3];
    }

    [Fact]
    public async Task Large_ones_go_one_after_the_other_and_are_not_overtaken_for_ever()
    {
        var turns = new[] { Take(60), Take(60), Take(10) };
        Assert.Equal([true, false, false], turns.Select(turn => turn.IsCompletedSuccessfully));

        (await turns[0]).Dispose();

        await Task.WhenAll(turns[1], turns[2]);
    }

    [Fact]
    public async Task One_that_needs_more_than_there_is_goes_alone()
    {
        var first = Take(10);
        var huge = Take(1_000);
        Assert.False(huge.IsCompleted);
        (await first).Dispose();
        await huge;

        var next = Take(10);
        Assert.False(next.IsCompleted);
        (await huge).Dispose();
        await next;
    }

    [Fact]
    public async Task Who_leaves_while_waiting_makes_room_in_the_queue_and_a_turn_ends_once()
    {
        using var left = new CancellationTokenSource();
        var first = Take(60);
        var gone = _turns.TakeAsync(60, AtOnce, Limit, left.Token);
        var small = Take(10);

        await left.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        await small;
        var turn = await first;
        turn.Dispose();
        turn.Dispose();
        Assert.True(Take(90).IsCompletedSuccessfully);
        Assert.False(Take(1).IsCompleted);
    }

    private Task<IDisposable> Take(long bytes) => _turns.TakeAsync(bytes, AtOnce, Limit, CancellationToken.None);
}
