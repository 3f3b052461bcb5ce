namespace YesSql.Sql.Schema;

/// <summary>Adds a column to a table.</summary>
public interface IAddColumnCommand : ICreateColumnCommand
{
}
