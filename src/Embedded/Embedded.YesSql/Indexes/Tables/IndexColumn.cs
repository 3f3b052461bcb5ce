using System.Data.Common;
using System.Reflection;

namespace Embedded.Storage.Indexes;

/// <summary>One property of an index and the column that keeps it.</summary>
internal sealed class IndexColumn
{
    private readonly Func<object, object?> _get;
    private readonly Action<object, DbDataReader, int> _read;

    private IndexColumn(PropertyInfo property, string quotedName, Func<object, object?> get, Action<object, DbDataReader, int> read)
    {
        Property = property;
        QuotedName = quotedName;
        _get = get;
        _read = read;
    }

    public PropertyInfo Property { get; }

    public string QuotedName { get; }

    public object? Get(object index) => _get(index);

    public void Read(object index, DbDataReader reader, int ordinal) => _read(index, reader, ordinal);

    public static IndexColumn Create(Type indexType, PropertyInfo property, string quotedName)
        => (IndexColumn)typeof(IndexColumn)
            .GetMethod(nameof(CreateTyped), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(indexType, property.PropertyType)
            .Invoke(null, [property, quotedName])!;

    private static IndexColumn CreateTyped<TIndex, TProperty>(PropertyInfo property, string quotedName) where TIndex : class
    {
        var get = property.GetMethod!.CreateDelegate<Func<TIndex, TProperty>>();
        var set = property.SetMethod!.CreateDelegate<Action<TIndex, TProperty>>();
        var read = ColumnReaders.Get<TProperty>();
        return new IndexColumn(
            property,
            quotedName,
            index => get((TIndex)index),
            (index, reader, ordinal) =>
            {
                if (!reader.IsDBNull(ordinal))
                {
                    set((TIndex)index, read(reader, ordinal));
                }
            });
    }
}
