namespace YesSql.Sql.Schema;

/// <summary>A statement about the schema, such as the creation of a table.</summary>
public interface ISchemaCommand
{
    string Name { get; }

    List<ITableCommand> TableCommands { get; }
}
