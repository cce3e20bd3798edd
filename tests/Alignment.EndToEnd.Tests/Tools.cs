using System.ComponentModel;
using System.Diagnostics;
using Alignment.EndToEnd.Tests.Browser;

namespace Alignment.EndToEnd.Tests;

/// <summary>Programs that judge what ours writes.</summary>
internal enum Tool
{
    /// <summary>The XML validator of libxml2.</summary>
    Xmllint,

    /// <summary>The Python library that many translation tools are built on.</summary>
    TranslateToolkit,

    /// <summary>The rule-based translator, with its pairs of French and Spanish and of English and Spanish.</summary>
    Apertium,

    /// <summary>The JSON Schema validator of the npm package <c>ajv</c>.</summary>
    Ajv,

    /// <summary>The browser, and the program that drives it.</summary>
    Chromium,

    /// <summary>The judge of accessibility, of the npm package <c>axe-core</c>.</summary>
    Axe,

    /// <summary>The program that applies patches.</summary>
    Patch,

    /// <summary>LibreOffice without a screen: Calc and Writer, with what turns PDF into text.</summary>
    LibreOffice,

    /// <summary>The version control system, which applies patches and says which lines changed.</summary>
    Git,
}

/// <summary>Runs them.</summary>
internal static class Tools
{
    // The library lies where the system's own Python finds it; another one may come first in the path.
    private static readonly string Python = File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

    private static readonly Lazy<bool> HasXmllint = new(() => Try("xmllint", "--version") == 0);
    private static readonly Lazy<bool> HasToolkit = new(() => Try(Python, "-c", "import translate.storage.tmx, translate.storage.tbx") == 0);

    private static readonly Lazy<bool> HasOffice = new(() => Try("soffice", "--version") == 0 && Try("pdftotext", "-v") == 0);

    private static readonly Lazy<string?> NodeModules = new(() => FindModules("require('ajv/dist/2020'); require('ajv-formats')"));
    private static readonly Lazy<string?> AxeModules = new(() => FindModules("require.resolve('axe-core/axe.min.js')"));

    /// <summary>The script of axe-core.</summary>
    public static string AxeSource => File.ReadAllText(Path.Combine(AxeModules.Value!, "axe-core", "axe.min.js"));

    public static bool IsThere(Tool tool) => tool switch
    {
        Tool.Xmllint => HasXmllint.Value,
        Tool.TranslateToolkit => HasToolkit.Value,
        Tool.Apertium => Try("sh", "-c", "apertium -l | grep -qw fr-es && apertium -l | grep -qw eng-spa") == 0,
        Tool.Ajv => NodeModules.Value is not null,
        Tool.Chromium => Chromium.IsThere,
        Tool.Axe => AxeModules.Value is not null,
        Tool.Patch => Try("patch", "--version") == 0,
        Tool.LibreOffice => HasOffice.Value,
        _ => Try("git", "--version") == 0,
    };

    /// <summary>What the first program that is absent is, and how to get it; null if all are there.</summary>
    public static string? WhyAbsent(params IEnumerable<Tool> tools) => tools.Where(tool => !IsThere(tool)).Select(WhyAbsent).FirstOrDefault();

    private static string WhyAbsent(Tool tool) => tool switch
    {
        Tool.Xmllint => "xmllint is absent. Debian: apt-get install libxml2-utils",
        Tool.TranslateToolkit => "translate-toolkit is absent. Debian: apt-get install translate-toolkit",
        Tool.Apertium => "apertium or one of its pairs is absent. Debian: apt-get install apertium apertium-fr-es apertium-eng-spa",
        Tool.Ajv => "ajv is absent. With Node.js: npm install -g ajv@8.20.0 ajv-formats@3.0.1 (or name its node_modules in NODE_PATH)",
        Tool.Chromium => "chromium or chromedriver is absent. Debian: apt-get install chromium chromium-driver",
        Tool.Axe => "axe-core is absent. With Node.js: npm install -g axe-core@4.14.1 (or name its node_modules in NODE_PATH)",
        Tool.Patch => "patch is absent. Debian: apt-get install patch",
        Tool.LibreOffice => "LibreOffice or pdftotext is absent. Debian: apt-get install --no-install-recommends libreoffice-calc-nogui libreoffice-writer-nogui poppler-utils",
        _ => "git is absent. Debian: apt-get install git",
    };

    /// <summary>Validates a file against a schema of <c>Schemas/</c>; what xmllint says, and whether the file is valid.</summary>
    public static (bool IsValid, string Said) Validate(string schema, string file)
    {
        var (exit, _, error) = Run("xmllint", ["--noout", "--nonet", "--relaxng", Path.Combine(AppContext.BaseDirectory, "Schemas", schema), file]);
        return (exit == 0, error);
    }

    /// <summary>Validates JSON values, one a file, against a JSON Schema of <c>Schemas/</c>; what ajv says of the first that is not valid.</summary>
    public static (bool IsValid, string Said) ValidateJson(string schema, params string[] files)
    {
        const string Program = """
            const fs = require('fs');
            const ajv = new (require('ajv/dist/2020'))({strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false, strictTuples: false});
            require('ajv-formats')(ajv);
            const [schema, ...files] = process.argv.slice(1);
            const validate = ajv.compile(JSON.parse(fs.readFileSync(schema)));
            for (const file of files) {
              if (!validate(JSON.parse(fs.readFileSync(file)))) { console.error(file, JSON.stringify(validate.errors)); process.exit(1); }
            }
            """;
        var (exit, _, error) = Run("node", ["-e", Program, Path.Combine(AppContext.BaseDirectory, "Schemas", schema), .. files], NodeModules.Value);
        return (exit == 0, error);
    }

    /// <summary>Has LibreOffice open files and save them in a format.</summary>
    /// <param name="settings">The folder of its settings; made if it is empty.</param>
    /// <param name="folder">Where the results are put.</param>
    /// <param name="format">Such as <c>pdf</c>.</param>
    /// <param name="files">The files.</param>
    public static void Convert(string settings, string folder, string format, params string[] files)
    {
        var (exit, output, error) = Run("soffice", [$"-env:UserInstallation={new Uri(settings).AbsoluteUri}", "--headless", "--convert-to", format, "--outdir", folder, .. files]);
        exit.Should().Be(0, output + error);
    }

    /// <summary>The text of a PDF file, page by page.</summary>
    public static string[] TextOfPdf(string file)
    {
        var (exit, output, error) = Run("pdftotext", ["-layout", file, "-"]);
        exit.Should().Be(0, error);
        return output.TrimEnd('\f').Split('\f');
    }

    /// <summary>Runs a program in a folder; its exit code and all that it printed.</summary>
    public static (int Exit, string Said) RunIn(string folder, string program, params string[] arguments)
    {
        var (exit, output, error) = Run(program, arguments, folder: folder);
        return (exit, output + error);
    }

    /// <summary>Runs a Python program that prints.</summary>
    public static string RunPython(string program, params string[] arguments)
    {
        var (exit, output, error) = Run(Python, ["-c", program, .. arguments]);
        exit.Should().Be(0, error);
        return output;
    }

    private static int Try(string program, params string[] arguments)
    {
        try
        {
            return Run(program, arguments).Exit;
        }
        catch (Win32Exception)
        {
            return -1; // no such program
        }
    }

    // Where Node.js finds the packages: what the user says, else what npm installed for all.
    private static string? FindModules(string needed)
    {
        try
        {
            var named = Environment.GetEnvironmentVariable("NODE_PATH");
            string?[] places = [named, named is null ? Run("npm", ["root", "-g"]).Out.Trim() : null];
            return places.FirstOrDefault(place => place is not null && Run("node", ["-e", needed], place).Exit == 0);
        }
        catch (Win32Exception)
        {
            return null; // no Node.js, or no npm
        }
    }

    private static (int Exit, string Out, string Error) Run(string program, string[] arguments, string? nodePath = null, string folder = "")
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        if (nodePath is not null)
        {
            start.Environment["NODE_PATH"] = nodePath;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
