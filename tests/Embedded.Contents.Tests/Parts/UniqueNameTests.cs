using Embedded.Contents.Parts;

namespace Embedded.Contents.Tests.Parts;

public class UniqueNameTests
{
    [Theory]
    [InlineData(0, "tin")]
    [InlineData(1, "tin-2")]
    [InlineData(2, "tin-3")]
    [InlineData(3, "tin-4")]
    [InlineData(100, "tin-101")]
    public async Task The_next_number_is_found(int taken, string expected) =>
        Assert.Equal(expected, await FindAsync("tin", 100, Taken("tin", taken)));

    [Fact]
    public async Task A_thousand_equal_names_take_few_look_ups()
    {
        var taken = Taken("tin", 1000);
        var lookups = 0;
        await UniqueName.FindAsync("tin", 100, name =>
        {
            lookups++;

            return Task.FromResult(!taken.Contains(name));
        });

        Assert.InRange(lookups, 1, 25);
    }

    [Fact]
    public async Task A_long_name_makes_room_for_its_number()
    {
        var name = new string('a', 12);

        Assert.Equal("aaaaaaaa-2", await FindAsync(name, 10, [new string('a', 10)]));
    }

    private static Task<string> FindAsync(string name, int maxLength, HashSet<string> taken) =>
        UniqueName.FindAsync(name, maxLength, candidate => Task.FromResult(!taken.Contains(candidate)));

    private static HashSet<string> Taken(string name, int count) =>
        [.. Enumerable.Range(1, count).Select(number => number == 1 ? name : $"{name}-{number}")];
}
