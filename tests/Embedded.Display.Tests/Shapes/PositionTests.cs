using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Zones;

namespace Embedded.Display.Tests.Shapes;

public sealed class PositionTests
{
    [Theory]
    [InlineData("1", "2", -1)]
    [InlineData("2", "10", -1)]
    [InlineData("1.5", "1.10", -1)]
    [InlineData("1", "1.0", -1)]
    [InlineData("before", "1", -1)]
    [InlineData("after", "99", 1)]
    [InlineData("before", "after", -1)]
    [InlineData("before.1", "before.2", -1)]
    [InlineData("-5", "0", -1)]
    [InlineData("", "5", -1)]
    [InlineData(null, "before", -1)]
    [InlineData("5:", "5", 0)]
    [InlineData("a", "b", -1)]
    public void Positions_compare(string? left, string? right, int expected)
    {
        Assert.Equal(expected, Math.Sign(FlatPositionComparer.Instance.Compare(left, right)));
        Assert.Equal(-expected, Math.Sign(FlatPositionComparer.Instance.Compare(right, left)));
    }

    [Fact]
    public async Task Children_stand_in_the_order_of_positions_and_equal_ones_as_they_came()
    {
        var parent = new Shape();
        foreach (var (id, position) in new[] { ("c", "5"), ("a", "before"), ("d", "5"), ("e", "after"), ("b", "1") })
        {
            await parent.AddAsync(new Shape { Id = id }, position);
        }

        Assert.Equal(["a", "b", "c", "d", "e"], parent.Items.Cast<Shape>().Select(shape => shape.Id));
    }

    [Fact]
    public void Alternates_keep_their_order_and_count_once()
    {
        var alternates = new AlternatesCollection("one", "two");
        alternates.Add("one");
        alternates.AddRange(["three", "two"]);

        Assert.Equal(["one", "two", "three"], alternates);
        Assert.Equal("three", alternates.Last);
        Assert.Throws<NotSupportedException>(() => AlternatesCollection.Empty.Add("none"));
    }
}
