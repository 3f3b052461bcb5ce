namespace YesSql.Sql.Schema;

/// <summary>Changes a column's type or default.</summary>
public interface IAlterColumnCommand : IColumnCommand
{
    IAlterColumnCommand WithType(Type dbType, int? length);

    IAlterColumnCommand WithType(Type dbType, byte precision, byte scale);
}
