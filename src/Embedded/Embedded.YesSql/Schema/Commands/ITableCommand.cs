namespace YesSql.Sql.Schema;

/// <summary>A part of a statement about a table.</summary>
public interface ITableCommand : ISchemaCommand
{
}
