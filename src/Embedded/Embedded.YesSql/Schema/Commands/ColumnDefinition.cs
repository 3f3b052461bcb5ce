namespace YesSql.Sql.Schema;

/// <summary>A column as a migration describes it.</summary>
internal sealed class ColumnDefinition(string columnName, Type type) : IAddColumnCommand, IAlterColumnCommand
{
    public string Name => ColumnName;

    public List<ITableCommand> TableCommands { get; } = [];

    public string ColumnName { get; } = columnName;

    public Type DbType { get; private set; } = type;

    public byte? Scale { get; private set; }

    public byte? Precision { get; private set; }

    public object? Default { get; private set; }

    public int? Length { get; private set; }

    public bool IsUnique { get; private set; }

    public bool IsNotNull { get; private set; }

    public bool IsPrimaryKey { get; private set; }

    public bool IsIdentity { get; private set; }

    public bool HasNewType { get; private set; }

    public IColumnCommand WithDefault(object? @default)
    {
        Default = @default;
        return this;
    }

    public IColumnCommand WithLength(int? length)
    {
        Length = length;
        return this;
    }

    public IColumnCommand Unlimited() => WithLength(int.MaxValue);

    public ICreateColumnCommand PrimaryKey()
    {
        IsPrimaryKey = true;
        IsNotNull = true;
        return this;
    }

    public ICreateColumnCommand Identity()
    {
        IsIdentity = true;
        return PrimaryKey();
    }

    public ICreateColumnCommand WithPrecision(byte? precision)
    {
        Precision = precision;
        return this;
    }

    public ICreateColumnCommand WithScale(byte? scale)
    {
        Scale = scale;
        return this;
    }

    public ICreateColumnCommand NotNull()
    {
        IsNotNull = true;
        return this;
    }

    public ICreateColumnCommand Nullable()
    {
        IsNotNull = false;
        return this;
    }

    public ICreateColumnCommand Unique()
    {
        IsUnique = true;
        return this;
    }

    public ICreateColumnCommand NotUnique()
    {
        IsUnique = false;
        return this;
    }

    public IAlterColumnCommand WithType(Type dbType, int? length)
    {
        HasNewType = true;
        DbType = dbType;
        Length = length;
        return this;
    }

    public IAlterColumnCommand WithType(Type dbType, byte precision, byte scale)
    {
        HasNewType = true;
        DbType = dbType;
        Precision = precision;
        Scale = scale;
        return this;
    }
}
