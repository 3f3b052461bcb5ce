using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Emit;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Views;

namespace Embedded.Display.Shapes;

/// <summary>
/// Derives from a view model's type one that is a shape as well: what makes it a shape is passed on to a shape that it holds.
/// </summary>
internal static class ViewModelProxies
{
    private static readonly Type[] _contracts = [typeof(IShape), typeof(IPositioned)];
    private static readonly ConcurrentDictionary<Type, Lazy<Type>> _types = new();
    private static readonly ModuleBuilder _module = AssemblyBuilder
        .DefineDynamicAssembly(new AssemblyName("Embedded.Display.ViewModels"), AssemblyBuilderAccess.Run)
        .DefineDynamicModule("Embedded.Display.ViewModels");

    public static Type TypeFor(Type model) => _types.GetOrAdd(model, static model => new Lazy<Type>(() => Derive(model))).Value;

    private static Type Derive(Type model)
    {
        if (!model.IsClass || model.IsSealed || model.IsAbstract || !model.IsVisible || model.GetConstructor([]) is not { } baseConstructor)
        {
            throw new ArgumentException(
                $"'{model.FullName}' cannot be made a shape. Derive it from {nameof(ShapeViewModel)}, or make it a public class that is not sealed and has a constructor without parameters.");
        }

        var type = _module.DefineType($"{model.FullName}_{Guid.NewGuid():N}", TypeAttributes.Public | TypeAttributes.Sealed, model, _contracts);
        var shape = type.DefineField("_shape", typeof(ShapeViewModel), FieldAttributes.Private | FieldAttributes.InitOnly);

        var constructor = type.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, []).GetILGenerator();
        constructor.Emit(OpCodes.Ldarg_0);
        constructor.Emit(OpCodes.Newobj, typeof(ShapeViewModel).GetConstructor([])!);
        constructor.Emit(OpCodes.Stfld, shape);
        constructor.Emit(OpCodes.Ldarg_0);
        constructor.Emit(OpCodes.Call, baseConstructor);
        constructor.Emit(OpCodes.Ret);

        foreach (var method in _contracts.SelectMany(contract => contract.GetMethods()))
        {
            PassOn(type, shape, method);
        }

        return type.CreateType();
    }

    private static void PassOn(TypeBuilder type, FieldBuilder shape, MethodInfo method)
    {
        var parameters = method.GetParameters().Select(parameter => parameter.ParameterType).ToArray();
        var name = $"{method.DeclaringType!.FullName}.{method.Name}";
        var attributes = MethodAttributes.Private | MethodAttributes.Virtual | MethodAttributes.Final | MethodAttributes.HideBySig | MethodAttributes.NewSlot;
        var passing = type.DefineMethod(name, attributes, method.ReturnType, parameters);
        var code = passing.GetILGenerator();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldfld, shape);
        for (short index = 1; index <= parameters.Length; index++)
        {
            code.Emit(OpCodes.Ldarg, index);
        }

        code.Emit(OpCodes.Callvirt, method);
        code.Emit(OpCodes.Ret);
        type.DefineMethodOverride(passing, method);
    }
}
