using System.Reflection;

namespace Embedded.Display.Tests.Support;

/// <summary>Stands in for a service of which a test calls few methods: answers by the method's name, fails on any other.</summary>
public class Answering : DispatchProxy
{
    private Dictionary<string, Func<object?[], object?>> _answers = [];

    public static T For<T>(Dictionary<string, Func<object?[], object?>> answers)
        where T : class
    {
        var proxy = Create<T, Answering>();
        ((Answering)(object)proxy)._answers = answers;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        => _answers.TryGetValue(targetMethod!.Name, out var answer)
            ? answer(args ?? [])
            : throw new NotSupportedException(targetMethod.Name);
}
