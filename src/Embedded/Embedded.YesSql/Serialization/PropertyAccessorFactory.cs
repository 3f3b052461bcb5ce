using System.Reflection;

namespace YesSql.Data;

/// <summary>Finds a document's identifier or version by the name of its property, of type int or long.</summary>
internal sealed class PropertyAccessorFactory(string propertyName) : IAccessorFactory
{
    public IAccessor<T>? CreateAccessor<T>(Type tContainer)
    {
        var property = tContainer.GetProperty(propertyName, BindingFlags.Public | BindingFlags.Instance);
        if (property is not { CanRead: true, CanWrite: true })
        {
            return null;
        }

        if (typeof(T) == typeof(long) && property.PropertyType == typeof(int))
        {
            return (IAccessor<T>)Activator.CreateInstance(typeof(Int32Accessor<>).MakeGenericType(tContainer), property)!;
        }

        return property.PropertyType == typeof(T)
            ? (IAccessor<T>)Activator.CreateInstance(typeof(Accessor<,>).MakeGenericType(tContainer, typeof(T)), property)!
            : null;
    }

    private sealed class Accessor<TContainer, T>(PropertyInfo property) : IAccessor<T> where TContainer : class
    {
        private readonly Func<TContainer, T> _get = property.GetMethod!.CreateDelegate<Func<TContainer, T>>();
        private readonly Action<TContainer, T> _set = property.SetMethod!.CreateDelegate<Action<TContainer, T>>();

        public T Get(object obj) => _get((TContainer)obj);

        public void Set(object obj, T value) => _set((TContainer)obj, value);
    }

    private sealed class Int32Accessor<TContainer>(PropertyInfo property) : IAccessor<long> where TContainer : class
    {
        private readonly Func<TContainer, int> _get = property.GetMethod!.CreateDelegate<Func<TContainer, int>>();
        private readonly Action<TContainer, int> _set = property.SetMethod!.CreateDelegate<Action<TContainer, int>>();

        public long Get(object obj) => _get((TContainer)obj);

        public void Set(object obj, long value) => _set((TContainer)obj, checked((int)value));
    }
}
