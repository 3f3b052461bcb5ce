using System.Data.Common;

namespace Embedded.Storage.Indexes;

/// <summary>
/// Reads a column as a property's type. Both databases keep enums as numbers, spans as ticks and moments in UTC, which a generic
/// mapper would need process-wide handlers for.
/// </summary>
internal static class ColumnReaders
{
    public static Func<DbDataReader, int, T> Get<T>()
    {
        var type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        var read = type.IsEnum
            ? typeof(ColumnReaders).GetMethod(nameof(ReadEnum))!.MakeGenericMethod(type).CreateDelegate(typeof(Func<,,>).MakeGenericType(typeof(DbDataReader), typeof(int), type))
            : Find(type);
        return typeof(T) == type
            ? (Func<DbDataReader, int, T>)read
            : (Func<DbDataReader, int, T>)typeof(ColumnReaders).GetMethod(nameof(Lift))!.MakeGenericMethod(type).Invoke(null, [read])!;
    }

    public static Func<DbDataReader, int, T?> Lift<T>(Func<DbDataReader, int, T> read) where T : struct
        => (reader, ordinal) => read(reader, ordinal);

    public static T ReadEnum<T>(DbDataReader reader, int ordinal) where T : struct, Enum
        => (T)Enum.ToObject(typeof(T), reader.GetInt64(ordinal));

    private static Delegate Find(Type type)
    {
        if (type == typeof(string))
        {
            return new Func<DbDataReader, int, string>((reader, ordinal) => reader.GetString(ordinal));
        }

        if (type == typeof(DateTimeOffset))
        {
            return new Func<DbDataReader, int, DateTimeOffset>((reader, ordinal) => new DateTimeOffset(DateTime.SpecifyKind(reader.GetDateTime(ordinal), DateTimeKind.Utc)));
        }

        if (type == typeof(TimeSpan))
        {
            return new Func<DbDataReader, int, TimeSpan>((reader, ordinal) => TimeSpan.FromTicks(reader.GetInt64(ordinal)));
        }

        if (type == typeof(Guid))
        {
            return new Func<DbDataReader, int, Guid>((reader, ordinal) => reader.GetGuid(ordinal));
        }

        if (type == typeof(byte[]))
        {
            return new Func<DbDataReader, int, byte[]>((reader, ordinal) => reader.GetFieldValue<byte[]>(ordinal));
        }

        if (type == typeof(DateOnly))
        {
            return new Func<DbDataReader, int, DateOnly>((reader, ordinal) => reader.GetFieldValue<DateOnly>(ordinal));
        }

        if (type == typeof(TimeOnly))
        {
            return new Func<DbDataReader, int, TimeOnly>((reader, ordinal) => reader.GetFieldValue<TimeOnly>(ordinal));
        }

        return Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => new Func<DbDataReader, int, bool>((reader, ordinal) => reader.GetBoolean(ordinal)),
            TypeCode.Char => new Func<DbDataReader, int, char>((reader, ordinal) => reader.GetString(ordinal)[0]),
            TypeCode.SByte => new Func<DbDataReader, int, sbyte>((reader, ordinal) => checked((sbyte)reader.GetInt16(ordinal))),
            TypeCode.Byte => new Func<DbDataReader, int, byte>((reader, ordinal) => checked((byte)reader.GetInt16(ordinal))),
            TypeCode.Int16 => new Func<DbDataReader, int, short>((reader, ordinal) => reader.GetInt16(ordinal)),
            TypeCode.UInt16 => new Func<DbDataReader, int, ushort>((reader, ordinal) => checked((ushort)reader.GetInt32(ordinal))),
            TypeCode.Int32 => new Func<DbDataReader, int, int>((reader, ordinal) => reader.GetInt32(ordinal)),
            TypeCode.UInt32 => new Func<DbDataReader, int, uint>((reader, ordinal) => checked((uint)reader.GetInt64(ordinal))),
            TypeCode.Int64 => new Func<DbDataReader, int, long>((reader, ordinal) => reader.GetInt64(ordinal)),
            TypeCode.UInt64 => new Func<DbDataReader, int, ulong>((reader, ordinal) => unchecked((ulong)reader.GetInt64(ordinal))),
            TypeCode.Single => new Func<DbDataReader, int, float>((reader, ordinal) => reader.GetFloat(ordinal)),
            TypeCode.Double => new Func<DbDataReader, int, double>((reader, ordinal) => reader.GetDouble(ordinal)),
            TypeCode.Decimal => new Func<DbDataReader, int, decimal>((reader, ordinal) => reader.GetDecimal(ordinal)),
            TypeCode.DateTime => new Func<DbDataReader, int, DateTime>((reader, ordinal) => reader.GetDateTime(ordinal)),
            _ => throw new NotSupportedException($"An index cannot keep a property of type '{type}'. Use a number, text, date, boolean, Guid, enum or byte array."),
        };
    }
}
