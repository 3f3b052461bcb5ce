namespace YesSql.Sql.Schema;

/// <summary>Collects the columns of a new table.</summary>
internal sealed class CreateTableDefinition(string name) : ICreateTableCommand
{
    public string Name { get; } = name;

    public List<ITableCommand> TableCommands { get; } = [];

    public IEnumerable<ColumnDefinition> Columns => TableCommands.Cast<ColumnDefinition>();

    /// <summary>Constraints that a database must learn together with the table.</summary>
    public List<string> Constraints { get; } = [];

    public ICreateTableCommand Column(string columnName, Type dbType, Action<ICreateColumnCommand>? column = null)
    {
        var definition = new ColumnDefinition(columnName, dbType);
        column?.Invoke(definition);
        TableCommands.Add(definition);
        return this;
    }

    public ICreateTableCommand Column<T>(string columnName, Action<ICreateColumnCommand>? column = null)
        => Column(columnName, typeof(T), column);

    public ICreateTableCommand Column(IdentityColumnSize identityColumnSize, string columnName, Action<ICreateColumnCommand>? column = null)
        => Column(columnName, identityColumnSize == IdentityColumnSize.Int64 ? typeof(long) : typeof(int), column);
}
