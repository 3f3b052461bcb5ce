using Embedded.Storage.Tests.Databases;
using Embedded.Storage.Tests.Models;
using YesSql;
using YesSql.Services;

namespace Embedded.Storage.Tests.Queries;

public abstract class PredicateTests : StoreTests
{
    private static readonly Guid _key = Guid.Parse("6f9619ff-8b86-d011-b42d-00c04fc964ff");
    private static readonly DateTime _born = new(2000, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    protected override async Task SetUpAsync()
    {
        await ChangeSchemaAsync(async builder =>
        {
            await Tables.CreatePersonIndexAsync(builder);
            await Tables.CreateTagIndexAsync(builder);
        });
        Store.RegisterIndexes([new PersonIndexProvider(), new TagIndexProvider()]);
        await SaveAsync(
            new Person { Name = "an", Age = 10, Active = true, Mood = Mood.Glad, Score = 1, Born = _born, Seen = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.FromHours(7)), Worked = TimeSpan.FromHours(1), Key = _key, Balance = 1.5m, Tags = ["red"] },
            new Person { Name = "binh", Age = 20, Active = false, Mood = Mood.Sad, Score = null, Born = _born.AddDays(1), Seen = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero), Worked = TimeSpan.FromHours(100), Balance = 10.25m, Tags = ["blue", "red"] },
            new Person { Name = "100%_sure\\", Age = 30, Active = true, Mood = Mood.Calm, Score = 3, Born = _born.AddDays(2), Worked = TimeSpan.FromHours(-2), Balance = -3m, Tags = ["green"] },
            new Person { Name = null, Age = 40, Active = false, Mood = Mood.Glad, Score = 4, Born = _born.AddDays(3), Balance = 0 });
    }

    [Fact]
    public async Task ComparesNumbers()
    {
        var twenty = 20;
        await FindsAsync(row => row.Age == twenty, 20);
        await FindsAsync(row => row.Age != twenty, 10, 30, 40);
        await FindsAsync(row => row.Age < 20, 10);
        await FindsAsync(row => row.Age <= 20, 10, 20);
        await FindsAsync(row => row.Age > 20, 30, 40);
        await FindsAsync(row => 20 <= row.Age, 20, 30, 40);
        await FindsAsync(row => row.Balance > 1.4m && row.Balance < 10.3m, 10, 20);
        await FindsAsync(row => row.Balance * 2 >= 3m, 10, 20);
        await FindsAsync(row => row.Age + 10 == 30 || row.Age % 20 == 10, 10, 20, 30);
        await FindsAsync(row => row.Age.Equals(30), 30);
    }

    [Fact]
    public async Task ComparesWithNull()
    {
        int? none = null;
        string? noName = null;
        await FindsAsync(row => row.Score == null, 20);
        await FindsAsync(row => row.Score == none, 20);
        await FindsAsync(row => row.Score != null, 10, 30, 40);
        await FindsAsync(row => row.Score.HasValue, 10, 30, 40);
        await FindsAsync(row => !row.Score.HasValue, 20);
        await FindsAsync(row => row.Score!.Value == 3, 30);
        await FindsAsync(row => row.Name == noName, 40);
        await FindsAsync(row => null != row.Name, 10, 20, 30);
        await FindsAsync(row => (row.Score ?? 99) > 50, 20);
        await FindsAsync(row => string.IsNullOrEmpty(row.Name), 40);
    }

    [Fact]
    public async Task ComparesEnumsAndBooleans()
    {
        var mood = Mood.Glad;
        await FindsAsync(row => row.Mood == Mood.Sad, 20);
        await FindsAsync(row => row.Mood == mood, 10, 40);
        await FindsAsync(row => row.Mood != mood, 20, 30);
        await FindsAsync(row => row.Active, 10, 30);
        await FindsAsync(row => !row.Active, 20, 40);
        await FindsAsync(row => row.Active == false, 20, 40);
        await FindsAsync(row => row.Active != true && row.Age > 20, 40);
    }

    [Fact]
    public async Task ComparesDatesSpansAndGuids()
    {
        var local = new DateTimeOffset(2024, 1, 1, 7, 0, 0, TimeSpan.FromHours(7));
        await FindsAsync(row => row.Born == _born, 10);
        await FindsAsync(row => row.Born >= _born.AddDays(2), 30, 40);
        await FindsAsync(row => row.Seen == local, 20);
        await FindsAsync(row => row.Seen < local, 10);
        await FindsAsync(row => row.Born < new DateTimeOffset(_born.AddHours(1)), 10);
        await FindsAsync(row => row.Worked > TimeSpan.FromHours(2), 20);
        await FindsAsync(row => row.Worked < TimeSpan.Zero, 30);
        await FindsAsync(row => row.Key == _key, 10);
        await FindsAsync(row => row.Born.Year == 2000 && row.Born.Day == 3, 20);
    }

    [Fact]
    public async Task SearchesText()
    {
        var part = "in";
        await FindsAsync(row => row.Name!.Contains(part), 20);
        await FindsAsync(row => row.Name!.StartsWith('b'), 20);
        await FindsAsync(row => row.Name!.EndsWith('n'), 10);
        await FindsAsync(row => row.Name!.Contains("0%_"), 30);
        await FindsAsync(row => row.Name!.Contains('%'), 30);
        await FindsAsync(row => row.Name!.Contains('_'), 30);
        await FindsAsync(row => row.Name!.EndsWith('\\'), 30);
        await FindsAsync(row => row.Name!.StartsWith("a_"), []);
        await FindsAsync(row => row.Name!.NotContains("n"), 30);
        await FindsAsync(row => row.Name.IsLike("b%h"), 20);
        await FindsAsync(row => row.Name.IsNotLike("b%h"), 10, 30);
        await FindsAsync(row => row.Name!.ToUpperInvariant() + "!" == "AN!", 10);
        await FindsAsync(row => row.Name!.Length == 4, 20);
        await FindsAsync(row => row.Name + "!" == "an!", 10);
        await FindsAsync(row => row.Name!.CompareTo("b") > 0, 20);
    }

    [Fact]
    public async Task LooksInLists()
    {
        int[] ages = [10, 30];
        var many = Enumerable.Range(15, 200).ToList();
        await FindsAsync(row => row.Age.IsIn(ages), 10, 30);
        await FindsAsync(row => row.Age.IsNotIn(ages), 20, 40);
        await FindsAsync(row => row.Age.IsIn(many), 20, 30, 40);
        await FindsAsync(row => row.Age.IsNotIn(many), 10);
        await FindsAsync(row => row.Age.IsIn(Array.Empty<int>()), []);
        await FindsAsync(row => row.Age.IsNotIn(Array.Empty<int>()), 10, 20, 30, 40);
        await FindsAsync(row => many.Contains(row.Age), 20, 30, 40);
        await FindsAsync(row => ages.Contains(row.Age), 10, 30);
        await FindsAsync(row => row.Name.IsIn(new[] { "an", null }), 10, 40);
        await FindsAsync(row => row.Name.IsNotIn(new[] { "an", null }), 20, 30);
        await FindsAsync(row => row.Mood.IsIn(new[] { Mood.Sad, Mood.Calm }), 20, 30);
        await FindsAsync(row => row.Key.IsIn(Enumerable.Range(0, 20).Select(_ => Guid.NewGuid()).Append(_key)), 10);
        await FindsAsync(row => row.Born.IsIn(Enumerable.Range(0, 20).Select(day => _born.AddDays(day + 2))), 30, 40);
        await FindsAsync(row => row.Name.IsIn(Enumerable.Range(0, 20).Select(number => $"x{number}").Append("binh")), 20);
    }

    [Fact]
    public async Task LooksInOtherIndexes()
    {
        await FindsAsync(row => row.Age.IsIn<PersonIndex>(other => other.Age, other => other.Mood == Mood.Glad), 10, 40);
        await FindsAsync(row => row.Age.IsNotIn<PersonIndex>(other => other.Age, other => other.Mood == Mood.Glad), 20, 30);
        await FindsAsync(row => row.Name.IsInAny<TagIndex>(other => other.Tag), []);
        await FindsAsync(row => row.Name.IsNotInAny<TagIndex>(other => other.Tag), 10, 20, 30);
        await FindsAsync(row => row.Score.IsNotIn<PersonIndex>(other => other.Score, other => other.Age < 25), 30, 40);
    }

    [Fact]
    public async Task CombinesConditions()
    {
        var all = false;
        await FindsAsync(row => (row.Age == 10 || row.Age == 20) && !(row.Name == "an"), 20);
        await FindsAsync(row => !(row.Age > 10 && row.Age < 40), 10, 40);
        await FindsAsync(row => all || row.Age == 10, 10);
        await FindsAsync(row => !all || row.Age == 10, 10, 20, 30, 40);
        await FindsAsync(row => (row.Active ? row.Age : 0) == 30, 30);
        await FindsAsync(row => Math.Abs(row.Balance) == 3m, 30);
    }

    [Fact]
    public async Task WhatCannotBeTranslatedIsNamed()
    {
        var error = await Assert.ThrowsAsync<NotSupportedException>(() => FindsAsync(row => row.Name!.Normalize() == "x"));

        Assert.Contains("Normalize", error.Message, StringComparison.Ordinal);
    }

    private async Task FindsAsync(System.Linq.Expressions.Expression<Func<PersonIndex, bool>> predicate, params int[] ages)
    {
        await using var session = Store.CreateSession();
        Assert.Equal(ages, (await session.Query<Person, PersonIndex>(predicate).OrderBy(row => row.Age).ListAsync()).Select(person => person.Age));
        Assert.Equal(ages, (await session.QueryIndex(predicate).OrderBy(row => row.Age).ListAsync()).Select(row => row.Age));
        Assert.Equal(ages.Length, await session.Query<Person, PersonIndex>(predicate).CountAsync());
    }
}
