using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using ArabicNewsKit.Tests.Support;

namespace ArabicNewsKit.Tests;

public class PublicApiTests
{
    private static readonly IEnumerable<Type> PublicTypes =
        typeof(NewsAnalyzer).Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal);

    /// <summary>A change of the public surface shows in review.</summary>
    [Fact]
    public void The_public_surface()
    {
        var lines = new StringBuilder();
        foreach (Type type in PublicTypes)
        {
            lines.Append(Kind(type)).Append(' ').AppendLine(Name(type));
            foreach (string member in Members(type).Order(StringComparer.Ordinal))
            {
                lines.Append("    ").AppendLine(member);
            }
        }

        Snapshot.Verify(lines.ToString());
    }

    [Fact]
    public void The_public_surface_is_small() => Assert.InRange(PublicTypes.Count(type => !type.IsNested), 1, 35);

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select((name, i) => $"{i:00} {name}");
        }

        return type.GetConstructors(Declared).Select(c => $"new({Parameters(c)})")
            .Concat(type.GetProperties(Declared).Select(p => $"{Name(p.PropertyType)} {p.Name} {{ {(p.GetMethod?.IsStatic == true ? "static " : "")}{(p.CanRead ? "get; " : "")}{(p.SetMethod?.IsPublic == true ? "set; " : "")}}}"))
            .Concat(type.GetFields(Declared).Select(f => $"{Name(f.FieldType)} {f.Name}"))
            .Concat(type.GetMethods(Declared).Where(m => !m.IsSpecialName && !IsOfEveryRecord(m)).Select(m => $"{(m.IsStatic ? "static " : "")}{Name(m.ReturnType)} {m.Name}({Parameters(m)})"));
    }

    private static bool IsOfEveryRecord(MethodInfo method) =>
        method.Name is "ToString" or "GetHashCode" or "Equals" or "Deconstruct" or "<Clone>$"
        || method.IsDefined(typeof(CompilerGeneratedAttribute));

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(p => $"{Name(p.ParameterType)} {p.Name}{(p.IsOptional ? " = …" : "")}"));

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type.IsValueType ? "struct"
        : type.IsAbstract && type.IsSealed ? "static class"
        : type.IsSealed ? "sealed class"
        : type.IsInterface ? "interface"
        : "class";

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying) + "?";
        }

        string name = type.Namespace?.StartsWith("ArabicNewsKit", StringComparison.Ordinal) == true ? type.FullName! : type.Name;
        return type.IsGenericType
            ? $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : name.Replace('+', '.');
    }
}
