namespace YesSql.Sql.Schema;

/// <summary>Creates a table.</summary>
public interface ICreateTableCommand : ISchemaCommand
{
    ICreateTableCommand Column(string columnName, Type dbType, Action<ICreateColumnCommand>? column = null);

    ICreateTableCommand Column<T>(string columnName, Action<ICreateColumnCommand>? column = null);

    ICreateTableCommand Column(IdentityColumnSize identityColumnSize, string columnName, Action<ICreateColumnCommand>? column = null);
}
