using System.Dynamic;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>An object whose members are made when they are set; one that was never set is null.</summary>
public class Composite : DynamicObject
{
    protected readonly Dictionary<string, object?> _properties = [];

    public IDictionary<string, object?> Properties => _properties;

    public override bool TryGetMember(GetMemberBinder binder, out object? result) => TryGetMemberImpl(binder.Name, out result);

    public override bool TrySetMember(SetMemberBinder binder, object? value) => TrySetMemberImpl(binder.Name, value);

    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object? result)
    {
        if (indexes is [string name])
        {
            return TryGetIndexImpl(name, out result);
        }

        return base.TryGetIndex(binder, indexes, out result);
    }

    public virtual bool TryGetIndexImpl(string name, out object? result) => TryGetMemberImpl(name, out result);

    public override bool TrySetIndex(SetIndexBinder binder, object[] indexes, object? value)
        => indexes is [string name] ? TrySetMemberImpl(name, value) : base.TrySetIndex(binder, indexes, value);

    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result)
    {
        if (args is not { Length: > 0 })
        {
            return TryGetMemberImpl(binder.Name, out result);
        }

        return base.TryInvokeMember(binder, args, out result);
    }

    protected virtual bool TryGetMemberImpl(string name, out object? result)
    {
        _properties.TryGetValue(name, out result);
        return true;
    }

    protected virtual bool TrySetMemberImpl(string name, object? value)
    {
        _properties[name] = value;
        return true;
    }
}
