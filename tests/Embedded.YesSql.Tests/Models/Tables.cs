using YesSql.Sql;

namespace Embedded.Storage.Tests.Models;

public static class Tables
{
    public static Task CreatePersonIndexAsync(ISchemaBuilder builder, string? collection = null) => builder.CreateMapIndexTableAsync<PersonIndex>(
        table => table
            .Column<string>(nameof(PersonIndex.Name), column => column.WithLength(255))
            .Column<int>(nameof(PersonIndex.Age))
            .Column<bool>(nameof(PersonIndex.Active))
            .Column<Mood>(nameof(PersonIndex.Mood))
            .Column<int?>(nameof(PersonIndex.Score))
            .Column<DateTime>(nameof(PersonIndex.Born))
            .Column<DateTimeOffset?>(nameof(PersonIndex.Seen))
            .Column<TimeSpan>(nameof(PersonIndex.Worked))
            .Column<Guid>(nameof(PersonIndex.Key))
            .Column<decimal>(nameof(PersonIndex.Balance)),
        collection);

    public static Task CreateTagIndexAsync(ISchemaBuilder builder) => builder.CreateMapIndexTableAsync<TagIndex>(
        table => table.Column<string>(nameof(TagIndex.Tag), column => column.WithLength(50)));

    public static Task CreatePeopleByAgeAsync(ISchemaBuilder builder) => builder.CreateReduceIndexTableAsync<PeopleByAge>(
        table => table.Column<int>(nameof(PeopleByAge.Age)).Column<int>(nameof(PeopleByAge.Count)));

    public static Task CreatePeopleByNameAsync(ISchemaBuilder builder) => builder.CreateReduceIndexTableAsync<PeopleByName>(
        table => table.Column<string>(nameof(PeopleByName.Name)).Column<int>(nameof(PeopleByName.Count)));
}
