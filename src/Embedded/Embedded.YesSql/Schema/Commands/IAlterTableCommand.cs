namespace YesSql.Sql.Schema;

/// <summary>Changes a table's columns and database indexes.</summary>
public interface IAlterTableCommand : ISchemaCommand
{
    void AddColumn(string columnName, Type dbType, Action<IAddColumnCommand>? column = null);

    void AddColumn<T>(string columnName, Action<IAddColumnCommand>? column = null);

    void DropColumn(string columnName);

    void AlterColumn(string columnName, Action<IAlterColumnCommand>? column = null);

    void RenameColumn(string columnName, string newName);

    void CreateIndex(string indexName, params string[] columnNames);

    void DropIndex(string indexName);
}
